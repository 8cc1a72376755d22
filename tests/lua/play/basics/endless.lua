-- A player who always says the same never comes to an end.
local dana = person "Dana Reyes"

return scenario "endless" {
  title = "Endless", summary = "One reply leads back to where it was given.",
  role = "R", situation = "S",
  scene "round" {
    dana "Again?",
    decide {
      pinned = true,
      reply "Again." { shows = "sum_up", go = "round", because = "So." },
      reply "Enough." { go = "over", because = "So." },
    },
  },
  ending "over" { title = "Over", kind = "good", reflection = "Over." },
}
