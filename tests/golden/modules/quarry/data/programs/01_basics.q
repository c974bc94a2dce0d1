# Numbers, strings, lists and maps.
let a = 6
let b = a * 7 - 2
print("b is", b, "and half of it", b / 2, b / 2.0)
print(7 % 3, -7 % 3, 7 % -3, 2.5 * 4, "ab" * 3)
let xs = [1, 2, 3]
push(xs, 4, "five")
print(xs, len(xs), xs[0], xs[-1], xs[1..3])
let m = {name: "quarry", "size": 12, 3: [nil, true]}
m.size += 30
m["new"] = {}
print(m, m.name, m.missing, keys(m))
delete(m, 3)
print(len(m), m == {name: "quarry", size: 42, new: {}})
print("héllo"[1], len("日本語"), upper("straße"), "a" < "b", [1, 2] < [1, 3])
print(1 == 1.0, "1" == 1, nil == false, !nil, !!0)
print(if a > 5 { "big" } else { "small" }, if a > 10 { 1 } else if a > 5 { 2 } else { 3 })
/* a comment /* within a comment */ ends here */
print(0xff, 0b1010, 1_000_000, 1.5e3, `raw \n`, "tab\there", "\u00e9")
