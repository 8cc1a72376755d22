-- Everything that could differ from one process to the next: the order of a table's
-- keys, what Lua evaluates in play, chance, and the shuffled order of replies.

local robin = person "Robin Vale" { role = "colleague" }

local weather = { rain = "It rains.", sun = "The sun is out.", snow = "It snows.", fog = "Fog." }
local talk = {}
for key, text in pairs(weather) do
  table.insert(talk, robin(key .. ": " .. text))
end

return scenario "dynamic" {
  title = "Talk about the weather",
  summary = "A scenario of the tests.",
  role = "You stand at the door.",
  situation = "Robin comes in.",
  mood = "warmth",
  state = { warmth = meter(50), rounds = count(0, 20) },

  scene "door" {
    talk[1], talk[2], talk[3], talk[4],
    robin "That makes {math.max(warmth, rounds * 10)}, {(('x'):rep(rounds % 3))}." ,
    chance { odds { 2, go = "round" }, odds { 3, go = "again" }, odds { 1, go = "round" } },
  },
  scene "again" {
    robin "Again?",
    go "round",
  },
  scene "round" {
    decide {
      teaches = "T6",
      reply "Come in." {
        id = "in", shows = "open_question", rounds = 1, warmth = "math.min(100, warmth + math.abs(-3))",
        go = "door", when = "math.floor(rounds / 2) < 8", because = "It goes round.",
      },
      reply "Goodbye." { id = "bye", go = "gone", because = "It ends." },
    },
  },
  ending "gone" { title = "Gone", kind = "mixed", reflection = "{rounds: # round | # rounds}." },
}
