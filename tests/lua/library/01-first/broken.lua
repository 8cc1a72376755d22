-- Mistakes of many kinds, so that telling them can be made to fail.
local sam = person "Sam Okafo"
local zoe = person "Zoe" { moods = "grumpy" }

return scenario "brokn" {
  title = 5, role = "R.", place = "No Id",
  state = { offers = count(5, 3), promised = 7, go = false },
  scene "start" {
    sam:hapy "It is {tone}.",
    decide {
      teaches = "T1",
      reply "One" { shows = "nothing", go = "strat", ofers = 1, when = "offers = 3" },
      reply "Two" { id = "a", belongs = "x", when = "promised", go = "start" },
    },
    decide { prompt = "Well?" },
  },
  scene "start" {},
}
