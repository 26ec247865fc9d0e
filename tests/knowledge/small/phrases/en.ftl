hello = Hello
source = Source: { $letter }, { $date }
days = { $count ->
    [one] one day
   *[other] { $count } days
}
