package main

import "fmt"

// Arithmetic of types that are defined as complex ones, also with constants.

type Cplx complex128
type C64 complex64

func main() {
	a, b := Cplx(4+2i), Cplx(1-1i)
	fmt.Println(1/a, a/b, a*b, a/2, 2i/b, a == b, -a, a+1, real(a), imag(b))
	a /= b
	a *= 2
	fmt.Println(a, complex128(a)/2, C64(1)/C64(2i))
	var z Cplx
	fmt.Println(b/z, z/z)
}
