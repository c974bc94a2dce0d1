package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "Hello, World, Hello"
	fmt.Println(strings.Contains(s, "World"), strings.HasPrefix(s, "Hello"), strings.HasSuffix(s, "x"), strings.Index(s, "o"), strings.LastIndex(s, "o"), strings.IndexByte(s, 'W'), strings.IndexAny(s, "xyW"), strings.Count(s, "l"), strings.Count("abc", ""))
	fmt.Printf("%q %q %q %q\n", strings.Split(s, ", "), strings.SplitN(s, ", ", 2), strings.Fields("  a b\t\nc  "), strings.Split("abc", ""))
	fmt.Println(strings.Join([]string{"a", "b", "c"}, "-"), strings.Repeat("ab", 3), strings.Replace(s, "Hello", "Bye", 1), strings.ReplaceAll(s, "l", "L"))
	fmt.Println(strings.ToUpper("héllo ß"), strings.ToLower("ÀB"), strings.Title("go is"), strings.TrimSpace("\t x y \n"), strings.Trim("--x--", "-"), strings.TrimLeft("xxabc", "x"), strings.TrimPrefix("prefix-a", "prefix-"), strings.TrimSuffix("a.go", ".go"))
	before, after, found := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, found, strings.EqualFold("Go", "GO"), strings.Compare("a", "b"))
	fmt.Println(strings.TrimFunc("123abc456", unicode.IsDigit), strings.IndexFunc("abc1", unicode.IsDigit), strings.FieldsFunc("a1b2c", unicode.IsDigit), strings.ContainsRune("abc", 'b'))
	var b strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteByte('!')
	b.WriteRune('世')
	b.WriteString("end")
	fmt.Println(b.String(), b.Len())
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	fmt.Println(r.Replace("<b>bold</b>"))
	for i, w := range strings.Fields("the quick brown") {
		fmt.Print(i, strings.ToUpper(w[:1])+w[1:], " ")
	}
	fmt.Println()
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}
