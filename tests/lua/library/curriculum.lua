-- Two rows in words, and more from a loop, as an author may write them.
local rows = {
  row "T18" { text = "Respond to a concern at once.", sources = "001, 004" },
  row "T21" { text = "Let an angry person talk.", sources = "004" },
}
for number = 30, 45 do
  rows[#rows + 1] = row("T" .. number) { text = "Row " .. number .. ".", sources = "000" }
end
return curriculum(rows)
