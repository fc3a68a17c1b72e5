label = Search guides and facts
hint = Results appear as you type. Small typos are fine.
found = { $count ->
    [one] One result
   *[other] { $count } results
}
found-first = The best { $shown } of { $count } results. One more word narrows it down.
nothing = Nothing found. Another word may do better, in English or Japanese; or choose a guide above.
guide = Guide
questions = Questions: { $procedure }
guide-part = Guide: { $procedure }
fact = { $number }: { $source }
