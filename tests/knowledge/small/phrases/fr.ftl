hello = Bonjour
source = Source : { $letter }, { $date }
days = { $count ->
    [one] un jour
   *[other] { $count } jours
}
