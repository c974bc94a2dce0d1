package main

import "fmt"

type point struct {
	X, Y int
	name string
}

func main() {
	p := point{1, -2, "p"}
	fmt.Printf("%v %+v %#v %T\n", p, p, p, p)
	fmt.Printf("%v %+v\n", &p, &p)
	fmt.Printf("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%b|%c|%q|%U|%#U\n", 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 5, 65, 65, 0x1F600, 0x1F600)
	fmt.Printf("%f|%.2f|%8.3f|%-8.1f|%08.2f|%+.1f|%e|%E|%g|%G|%.3g|%6.0f\n", 3.14159, 3.14159, 3.14159, 3.14159, -3.14159, 3.14159, 123456.789, 0.000123, 1e21, 1e-7, 123456.0, 2.5)
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x|%X|% x|%#q\n", "héllo", "héllo", "héllo", "héllo", "a\"b\n", "hex", "hex", "hex", "back`quote")
	fmt.Printf("%t|%5t|%v|%p\n", true, false, true, nil)
	fmt.Printf("%v %v %v %v\n", []int{1, 2}, []string{"a", "b c"}, map[string]int{"z": 1, "a": 2}, [2]bool{true})
	fmt.Printf("%#v %#v %#v %#v\n", []int{1}, []string{"a"}, map[string]int{"z": 1, "a": 2}, [2]bool{true})
	fmt.Printf("%d %x %q %s\n", []int{10, 20}, []byte("hi"), []string{"a", "b"}, []byte("bytes"))
	fmt.Printf("%*d|%-*d|%.*f|%[2]d %[1]d|%[3]*.[2]*[1]f\n", 5, 1, 4, 2, 1, 2.55)
	fmt.Printf("%6.2f%%|%3c|%-3c|%03d|%+q|%x\n", 99.5, 'x', 'y', -5, "é", -255)
	fmt.Printf("%v %v %s %v\n", nil, error(nil), []any{1, "a", nil}, struct{}{})
	fmt.Printf("%t %v %08b %3d|%-8q|%8q\n", false, 'a', 5, []int{1, 2}, "q", "q")
	fmt.Printf("%+v %#v\n", struct {
		A any
		B *int
		C []point
	}{1, nil, []point{{}}}, struct{ S string }{"s"})
	fmt.Printf("%5v|%-5v|%05v|%x|%X\n", 12, 12, 12, "héllo", []string{"ab", "c"})
	fmt.Printf("%v %d %s\n", int8(-5), uint8(200), []string(nil))
	fmt.Printf("%#v %#v %#v %#v %#v\n", 1.0, "s", 'x', uint8(3), []any{nil, 1, "a"})
}
