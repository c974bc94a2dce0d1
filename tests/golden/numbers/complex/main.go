package main

import "fmt"

func main() {
	a := 1 + 2i
	b := complex(3, -4)
	fmt.Println(a+b, a-b, a*b, a/b, -a)
	fmt.Println(real(a), imag(b), a == b, a == 1+2i, a != b)
	var c complex64 = complex64(a) * 2
	fmt.Printf("%v %T %T %.2f\n", c, c, real(c), b)
	const i = 1i
	fmt.Println(i*i, real(i*i) == -1)
	var z complex128
	z += 2
	z *= 1i
	fmt.Println(z, []complex128{1, 2i})
	m := map[complex128]int{1i: 1}
	m[complex(0, 1)]++
	fmt.Println(m)
}
