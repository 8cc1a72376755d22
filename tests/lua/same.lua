-- All that could differ between two processes: the order of pairs and of fields,
-- addresses, sorting with equal keys, the order in which mistakes are told.
local dana = person "Dana" { role = "customer" }
local words, seen = { one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, [7] = 7, [true] = 8 }, {}
for key, value in pairs(words) do
  seen[#seen + 1] = tostring(key) .. value
  words["new " .. tostring(key)] = true
end
for key in pairs(words) do seen[#seen + 1] = key end

local people = {}
for i = 1, 60 do people[i] = { name = "p" .. i % 7, place = i } end
table.sort(people, function(a, b) return a.name < b.name end)

local fields = { texts = tostring(seen) .. tostring(dana) .. ("%s %s"):format(type, {}) }
for i = 1, 200 do fields["field " .. i * 7919 % 211] = i end

unknown_one = 1
local _ = frobnicate { a = nope, b = nada, c = null, [{}] = 1 }
return scenario "same" {
  fields, seen, people, dana:sad "Well.", nil, dana,
  a = frob1, b = frob2, c = frob3, d = "\xFF", e = { "\xFE", x = "\xFD", y = "\xFC" },
}
