-- More than a packed state can hold: many wide meters, and many decisions that are
-- met again, half of them with a reply that can be given once.
local state, scenario_parts = {}, {}
for i = 1, 64 do
  state["v" .. i] = meter(0, -1000000, 1000000)
end
for i = 1, 512 do
  scenario_parts[i] = scene("s" .. i) {
    decide {
      reply "On" {
        id = "on", shows = "sum_up", once = i <= 256, go = "s" .. i % 512 + 1, because = "So.",
        ["v" .. (i + 7) % 64 + 1] = "v" .. i % 64 + 1,
      },
      reply "Enough" { id = "enough", go = "over", because = "So." },
    },
  }
end
scenario_parts[513] = ending "over" { title = "Over", kind = "good", reflection = "Over." }
scenario_parts.title = "Vast"
scenario_parts.summary = "A very large one."
scenario_parts.role = "R"
scenario_parts.situation = "S"
scenario_parts.state = state

return scenario "vast" (scenario_parts)
