//go:build go1.21

package p

func f(s []int, n int) {
	for i := range n /* ERROR "cannot range over n (variable of type int): requires go1.22 or later (file declares //go:build go1.21)" */ {
		_ = i
	}
	for i := range 10 /* ERROR "cannot range over 10 (untyped int constant): requires go1.22 or later (file declares //go:build go1.21)" */ {
		_ = i
	}
	for range func /* ERROR "cannot range over func(func() bool) {} (value of type func(func() bool)): requires go1.23 or later (file declares //go:build go1.21)" */(func() bool) {} {
	}
	_ = new /* ERROR "new(1) requires go1.26 or later (file declares //go:build go1.21)" */(1)
	_ = min(1, 2)
	clear(s)
}

type A[T /* ERROR "generic type alias requires go1.23 or later (file declares //go:build go1.21)" */ any] = []T

type I interface{ ~int }

func g[T I](t T) {}

func (A2) m[T /* ERROR "generic method requires go1.27 or later (file declares //go:build go1.21)" */ any]() {}

type A2 int
