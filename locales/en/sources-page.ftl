page-title = Sources
page-description = Every fact that Tebiki states, where it comes from, what was published later, and where official pages disagree.
heading = Where every statement comes from
lead = Each statement in Tebiki carries a number. Here is what the number stands for, which page it comes from, and what was published later or elsewhere.
on-this-page = On this page
read-at-source = Read it at the source
facts-heading = Facts
notices-heading = Published later or elsewhere
facts-count = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
section = Under the heading
about = { $relation }: { $facts }
