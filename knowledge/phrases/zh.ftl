# 机器人的中文用语。年份以文本传入，2024仍写作2024。

## How values are written
comma = {"，"}
semicolon = {"；"}
labelled = { $label }：{ $value }
heading = { $topic }：
notably = 其中包括{ $list }
both-names = { $name }（{ $original }）
from-day = { $day }起
period-in_person = { $days }，现场举行
period-remote = { $days }，线上举行
day-hours = { $day }{ $hours }（日内瓦时间）
to-be-confirmed = { $day }（待确认）
deadline = 不迟于{ $day }
deadline-before = { $day }之前
phone = 电话 { $number }
fax = 传真 { $number }
email = 电子邮件 { $address }
signatory = { $person }，{ $office }
title = “{ $title }”
title-translated = “{ $title }”（此为我们的译文，未经官方审定，请以信函的法文原文为准，原文如下：{ $original }）
replaces = 取代原先的{ $value }（{ $letter }）。
doubt = 请注意：{ $doubt }
letter = { $reference }，{ $day }
letter-undated = { $subject }，无日期、无编号
letter-to = { $letter }——{ $people }
source = 来源：{ $letters }
announced = 公布的日期
is-over = 本届论坛已经结束。

## Of a date
duration = 共{ $days }天。
weekdays = 从{ $first }到{ $last }。
first-day = 第一天：{ $day }。
last-day = 最后一天：{ $day }。
starts-in = { $time }开始。
ended-ago = { $time }结束。

## Yes and no
verdict-yes = 是的，信函中提到了{ $name }。
verdict-no = { $name }没有出现在信函所列名单中。

## What is not on record
not-stated = { $topic }：信函没有说明这一点。
not-stated-thing = 信函没有说明这一点。
ask-contact = 您可以向以下联系人询问：{ $contact }（{ $letter }）。
ask-later-contact = 您可以查看网站 { $website } ，或询问较晚一封信函中的联系人：{ $contact }（{ $letter }）。
ask-website = 您可以查看网站 { $website } 。
month-yes = 是的，在{ $name }。
month-no = 不，不在{ $name }。
more = 更多
unchanged = 信函没有记录本届论坛有任何变更。
stated-elsewhere = 有记录的届次：{ $years }。
unknown-edition = { $named }不在我们有记录的届次之中。有记录的届次是：{ $years }。
none-ahead = 记录中没有已宣布的下一届论坛，可能还有更新的届次：{ $website } 。记录中最近的一届是：
newer-may-exist = 这是记录中最近的一届，可能还有更新的届次：{ $website }

## Everything else
which-one = 您想了解什么？
courtesy = 您好！我是机器人，根据信息社会世界峰会论坛的官方信函（{ $years }各届）回答问题：日期、地点、主题、联系人、注册、日程等。您可以这样问：“2024年论坛什么时候举行？”
courtesy-again = 不客气。我是机器人，了解信息社会世界峰会论坛的官方信函，欢迎随时再问。
decline = 我只能根据官方信函回答有关信息社会世界峰会论坛（{ $years }各届）的问题。您可以这样问：“2022年论坛在哪里举行？”
decline-part = 您消息中的其他内容与信函所述的论坛无关。
rsvp-over = { $edition }已经结束，无法再报名。以后各届的消息请见 { $website }
rsvp-register = 如要参加{ $edition }，请在 { $website } 注册。本机器人不办理注册。

## In the terminal
terminal-hint = 请提问，或输入按钮的编号来按下它。/edit 加文字可修改您的上一条消息；/quit 结束。
terminal-edited = （已编辑）
terminal-deleted = （已删除）
terminal-file = [{ $name }, { $size }] 已保存为 { $path }
terminal-nothing-to-edit = 还没有可修改的消息：请先发送一条，再输入 /edit 和新的文字。

## On Telegram
bot-name = 信息社会世界峰会论坛问答
bot-description = 欢迎询问信息社会世界峰会论坛：日期、地点、主题、联系人、注册等。我根据官方信函用中文、English、français、español、русский、العربية 回答，并注明出处。
bot-short-description = 根据官方信函回答有关信息社会世界峰会论坛的问题，并注明出处。
start = 您好！我根据官方信函回答有关信息社会世界峰会论坛（{ $years }各届）的问题，每次都注明信函。您可以这样问：“2024年论坛什么时候举行？”
start-more = /help 说明可以问什么，/language 设置命令和按钮的语言。
operator-none = 本机器人不是国际电联的官方服务。
operator = 本机器人由{ $operator }运营。
help = 请用自己的话提问，例如：“2024年论坛什么时候举行？”接着可以问：“2022年呢？”
help-commands = 命令
help-command = { $name }：/{ $command }
help-year = 加上年份可选择届次：/{ $command } { $year }
help-inline = 在任何聊天中输入 @{ $bot } 和问题，即可把回答发到那里。
about-heading = 关于本机器人
about = 我只知道官方信函中关于{ $years }各届论坛的内容。信函没有说明的，我不会猜测。信函是当时的公告，最新消息请看 { $website } 。
privacy-heading = 隐私
privacy-kept = 保存的内容：您的 Telegram 编号、您选择的语言，以及您上一个问题涉及的内容（届次和主题，绝不包括您的原话），以便在 { $hours } 小时内听懂“2022年呢？”。还有我的哪条消息回答了您的哪条消息，保存 { $days } 天，以便您修改问题时更正回答。
privacy-not-kept = 不保存的内容：您写的文字、您的姓名、您的电话号码。
privacy-telegram = Telegram 本身可以读取与机器人的聊天，请勿发送机密信息。
command-start = 开始
command-help = 帮助
command-about = 关于本机器人
command-language = 语言
command-privacy = 隐私
language-which = 命令和按钮用哪种语言？对问题，我总是用您书写的语言回答。
language-as-i-write = 我书写的语言
language-chosen = ✓ { $name }
language-set = 好的，命令和按钮现在用中文。对问题，我总是用您书写的语言回答。
language-follows = 好的，命令和按钮现在随您书写的语言而定。
language-unknown = 我不会这种语言。请从以下语言中选择：
unknown-command = 我不认识这个命令。请用自己的话提问，或查看 /help 。
button-old = 这个按钮已失效，请重新提问。
not-text = 我只能读文字。请写下您的问题，例如：“2024年论坛什么时候举行？”
group-hello = 您好！在本群中提及 @{ $bot } 或回复我的消息，我就会回答您关于信息社会世界峰会论坛的问题。
private-only = 这是您和我之间的事，请到私聊中继续：{ $link }
fault = 抱歉，我们这边出了问题，与您的消息无关。请稍后再试。

## Counts and lists for the secretariat
report-nobody = { $edition }尚无人答复。
report-all = 所有利益攸关方类别
report-in_person = 现场参加
report-remote = 线上参加
report-undecided = 尚未决定
report-new = 最近7天新增
report-delegates = 代表团申报人数
report-delegates-apart = 代表团申报的人数另行统计。
report-caution = 仅为参加意向，并非正式注册。
report-as-of = 截至{ $day }{ $time }（日内瓦时间）
report-coming = 参加
report-declined = 不参加
report-column-edition = 届次
report-column-stakeholder = 利益攸关方类别
report-column-way = 参加方式
report-column-delegates = 代表人数
report-column-state = 答复
report-column-language = 语言
report-column-organisation = 单位（原样填写）
report-column-at = 最后更改（日内瓦时间）
