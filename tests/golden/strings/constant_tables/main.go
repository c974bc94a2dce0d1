// Constant strings as tables that loops index.
package main

import "fmt"

type table string

const (
	digits       = "0123456789abcdef"
	vowels table = "aeiou"
)

func hex(src []byte) string {
	dst := make([]byte, 0, 2*len(src))
	for _, b := range src {
		dst = append(dst, digits[b>>4], digits[b&15])
	}
	return string(dst)
}

func grid() string {
	const marks = ".+#"
	var out []byte
	for y := range 3 {
		for x := range 5 {
			out = append(out, marks[(x*y)%3])
		}
		out = append(out, '\n')
	}
	return string(out)
}

func pick(n int) (s string, err any) {
	defer func() { err = recover() }()
	for i := 0; i < n; i++ {
		s += string(rune(vowels[i]))
	}
	return s, nil
}

func later() []func() byte {
	var fs []func() byte
	for i := range 3 {
		first := digits[i+10]
		fs = append(fs, func() byte {
			const local = "xyz"
			sum := byte(0)
			for k := range 2 {
				sum = sum + digits[i+k] - local[k] + first
			}
			return sum
		})
	}
	return fs
}

func main() {
	fmt.Println(hex([]byte("\x00\x7f\xffGo")))
	fmt.Print(grid())
	fmt.Println(pick(5))
	fmt.Println(pick(6))
	for _, f := range later() {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	done := make(chan string)
	for i := range 3 {
		go func() { done <- string(digits[i]) }()
		fmt.Print(<-done, digits[i+1:i+3], string(digits[i+4]), " ")
	}
	fmt.Println()
}
