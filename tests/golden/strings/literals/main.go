package main

import "fmt"

func main() {
	raw := `raw \n "quoted" 'single'
	second line`
	fmt.Println(raw, len(raw))
	fmt.Println("tab\tquote\"back\\slash\a\b\f\v\r" == "tab\x09quote\x22back\x5cslash\x07\x08\x0c\x0b\x0d")
	fmt.Println("\101\x42\u0043\U00000044", "\xe4\xb8\x96", "\000" == "\x00", len("\377"))
	fmt.Println('\'', '"', '\\', '\n', '\000', '\xff', '\u12e4')
	fmt.Println("{braces} $dollar @at {0}", `{raw}`, "null\x00byte")
	s := "con" +
		"cat" + `ena` + "ted"
	for range 3 {
		s += "+"
	}
	s += string(s[0]) + s[1:2]
	fmt.Println(s)
	fmt.Println(`"""`, `\`, "`")
}
