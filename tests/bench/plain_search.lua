-- The search that one would write by hand: states are whole numbers, known again by a
-- table of them. story is the table of scenes, variables the declarations, order their
-- names; all of it stands above this in the program.

local numbers, names = {}, {}

local function number_all()
  for id in pairs(story) do names[#names + 1] = id end
  for id in pairs(endings) do names[#names + 1] = id end
  for number, id in ipairs(names) do numbers[id] = number end
end

local function arrive(id, values)
  while story[id] and not story[id].replies do
    local scene = story[id]
    if scene.when and scene.when(values) then id = scene.other else id = scene.go end
  end
  local state = numbers[id]
  for _, name in ipairs(order) do
    local value = values[name]
    if value == true then value = 1 elseif not value then value = 0 end
    state = state << 8 | (story[id] and value or 0)
  end
  return state
end

local function unpack_state(state, values)
  for i = #order, 1, -1 do
    local name = order[i]
    local value = state & 255
    if variables[name].flag then values[name] = value == 1 else values[name] = value end
    state = state >> 8
  end
  return names[state]
end

local function apply(reply, values, after)
  for _, name in ipairs(order) do after[name] = values[name] end
  for _, effect in ipairs(reply.effects) do
    local name, variable = effect.variable, variables[effect.variable]
    if variable.flag then
      after[name] = effect.value
    else
      local value = after[name] + effect.value
      if value < variable.least then value = variable.least end
      if value > variable.most then value = variable.most end
      after[name] = value
    end
  end
end

function search()
  number_all()
  local values, after, known, states = {}, {}, {}, {}
  local edges, reached, at = 0, 0, 1
  for name, variable in pairs(variables) do values[name] = variable.start end
  local start = arrive("scene-0", values)
  known[start], states[1] = true, start
  while states[at] do
    local id = unpack_state(states[at], values)
    at = at + 1
    if not story[id] then
      reached = reached | 1 << endings[id]
    else
      for _, reply in ipairs(story[id].replies) do
        if not reply.when or reply.when(values) then
          apply(reply, values, after)
          edges = edges + 1
          local state = arrive(reply.go, after)
          if not known[state] then
            known[state] = true
            states[#states + 1] = state
          end
        end
      end
    end
  end
  numbers, names = {}, {}
  return #states, edges, reached
end
