return curriculum { row "T1" { text = "Answers a customer who waited", sources = "000" } }
