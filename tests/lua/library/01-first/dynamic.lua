-- Expressions that are left to Lua, in every place that takes one.
local sam = person "Sam Okafor"

return scenario "dynamic" {
  title = "Dynamic", summary = "S.", role = "R.", situation = "S.",
  state = { offers = count(1, 3), promised = false, tone = one_of("open", "guarded") },
  scene "start" {
    sam "It is {string.upper(tone)}, {offers: # offer | # offers}." { when = "6 // offers > 1" },
    change { offers = "math.max(offers, 2)", promised = "string.len(tone) == 4", tone = "string.lower('GUARDED')" },
    decide {
      reply "Yes" { because = "So.", go = "done",
        first_of { sam "Twice." { when = "offers > 1" }, sam "Once." },
      },
    },
  },
  ending "done" { title = "Done", kind = "mixed", reflection = "R." },
}
