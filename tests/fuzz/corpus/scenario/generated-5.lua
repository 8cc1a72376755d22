local dana = person "Dana Reyes"
local sam = person "Sam Okafor"
return scenario "fuzzed" {
title = "T", summary = "S.", role = "R", situation = "W",
mood = "m",
state = { m = meter(99), n = meter(0, -7, 9), c = count(1, 3), f = true, o = one_of("open", "guarded", "closed") },
scene "s0" {
  narrator "{c: # thing | # things} so far.",
  decide {
  reply "Half of it is {m // 2}." { shows = "sum_up", m = -8, n = 12, because = "So.", go = "s1",
  },
  reply "It is at {m} now, {dana}." { shows = "next_step", m = 26, o = "f and 'open' or 'closed'", because = "So.", go = "s0",
  dana:furious "They are {o} about {{it}}." { when = "(o ~= 'guarded') or (((20 + n) <= n) or (not f))" },
  },
  reply "{c: # thing | # things} so far." { when = "not (12 >= c)", once = true, n = 12, because = "So.", go = "s1",
  dana:furious "Where is it?",
  you "{c: # thing | # things} so far.",
  },
  reply "{c: # thing | # things} so far." { shows = "next_step", n = -9, c = 1, because = "So.", go = "s2",
  sam:happy "{c: # thing | # things} so far.",
  },
  },
},
scene "s1" {
  you "Where is it?",
  go "e0" { when = "((m + c) <= (c * 0)) and ((32 + 33) > m)" },
  decide {
  pinned = true, prompt = "What now?", teaches = "T1",
  reply "It is at {m} now, {dana}." { m = "n - m // 3", n = -7, because = "So.", go = "s2",
  sam:happy "It is at {m} now, {dana}.",
  },
  reply "They are {o} about {{it}}." { shows = "brush_off", m = -26, because = "So.", go = "s2",
  },
  reply "{c: # thing | # things} so far." { when = "not ((not f) or (o == 'open'))", shows = "ask_open", m = -14, o = 'guarded', because = "So.", go = "s2",
  narrator "Half of it is {m // 2}." { when = "o == 'closed'" },
  narrator "Where is it?",
  },
  reply "They are {o} about {{it}}." { shows = "sum_up next_step", m = -34, because = "So.", go = "e0",
  dana:furious "It is at {m} now, {dana}.",
  dana "It is at {m} now, {dana}.",
  },
  },
},
scene "s2" {
  dana "{c: # thing | # things} so far.",
  chance { odds { 6, go = "e0" }, odds { 2, go = "e0" }, odds { 3, go = "e0" }, odds { 8, go = "s1" } },
},
scene "v0" {
  shared = true,
  narrator "They are {o} about {{it}}.",
  first_of {
  dana:furious "They are {o} about {{it}}." { when = "not ((f) or ((n - m) > 51))" },
  dana "It is at {m} now, {dana}.",
  },
  decide {
  reply "Where is it?" { shows = "sum_up", m = "n - m", because = "So.", go = "back",
  dana:furious "{c: # thing | # things} so far.",
  dana "{c: # thing | # things} so far." { when = "not (((2 * m) <= n) and (not f))" },
  },
  },
},
scene "v1" {
  shared = true,
  narrator "It is at {m} now, {dana}.",
  visit "v2",
  chance { odds { 8, go = "back" }, odds { 2, go = "back" }, odds { 4, go = "back" } },
},
scene "v2" {
  shared = true,
  dana "Half of it is {m // 2}." { when = "not f" },
  first_of {
  you "{c: # thing | # things} so far." { when = "not ((n + 4) == (n - n))" },
  you "Where is it?" { when = "(c + 32) < m // (c + 1)" },
  narrator "{c: # thing | # things} so far." { when = "f" },
  },
},
ending "e0" { title = "E0", kind = "good", reflection = "Where is it?",
},
}
