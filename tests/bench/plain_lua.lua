-- The loop that one would write by hand. story is the table of scenes, variables the
-- declarations; both stand above this in the program.

local state

local function next_random()
  state = state + 0x9E3779B97F4A7C15
  local z = state
  z = (z ~ (z >> 30)) * 0xBF58476D1CE4E5B9
  z = (z ~ (z >> 27)) * 0x94D049BB133111EB
  return z ~ (z >> 31)
end

local function below(limit)
  return ((next_random() >> 32) * limit) >> 32
end

local function apply(reply, values)
  for _, effect in ipairs(reply.effects) do
    local name, variable = effect.variable, variables[effect.variable]
    if variable.flag then
      values[name] = effect.value
    else
      local value = values[name] + effect.value
      if value < variable.least then value = variable.least end
      if value > variable.most then value = variable.most end
      values[name] = value
    end
  end
end

local function decide(scene, values, earned, open)
  local choices = {}
  local most = { 0, 0, 0 }
  for _, reply in ipairs(scene.replies) do
    if not reply.when or reply.when(values) then
      choices[#choices + 1] = reply
      for c = 1, 3 do
        if reply.points[c] > most[c] then most[c] = reply.points[c] end
      end
    end
  end
  local given = choices[below(#choices) + 1]
  for c = 1, 3 do
    earned[c] = earned[c] + given.points[c]
    open[c] = open[c] + most[c]
  end
  apply(given, values)
  return given.go
end

local function whole(value)
  if value == true then return 1 end
  return value or 0
end

local function play(seed)
  state = seed
  local values, earned, open = {}, { 0, 0, 0 }, { 0, 0, 0 }
  for name, variable in pairs(variables) do values[name] = variable.start end
  local id = "scene-0"
  while story[id] do
    local scene = story[id]
    if scene.replies then
      id = decide(scene, values, earned, open)
    elseif scene.when and scene.when(values) then
      id = scene.other
    else
      id = scene.go
    end
  end
  local sum = 31 + endings[id]
  for _, name in ipairs(order) do sum = sum * 31 + whole(values[name]) end
  for c = 1, 3 do sum = (sum * 31 + earned[c]) * 31 + open[c] end
  return sum
end

function play_many(seed, count)
  local sum = 0
  for i = 0, count - 1 do sum = sum + play(seed + i) end
  return sum
end
