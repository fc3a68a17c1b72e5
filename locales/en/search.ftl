label = Search guides and facts
hint = Results appear as you type. Small typos are fine.
found = { $count ->
    [one] One result
   *[other] { $count } results
}
found-first = The best { $shown } of { $count } results. One more word narrows it down.
nothing = Nothing found. Another word may do better, in English or Japanese; or choose a guide above.
loading = One moment …
failed = What can be searched did not arrive. Check your connection and type again.
guide = Guide
tool = Tool
questions = Questions: { $procedure }
guide-part = Guide: { $procedure }
fact = { $number }: { $source }
