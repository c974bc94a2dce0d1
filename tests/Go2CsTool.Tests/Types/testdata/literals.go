package p

type P struct{ X, Y int }
type E struct {
	P
	Z string
}
type priv struct{ a, b int }
type M map[string]P
type L []P
type Ptr *P

var (
	_ = P{1, 2}
	_ = P{1} /* ERROR "too few values in struct literal of type P" */
	_ = P{1, 2, 3 /* ERROR "too many values in struct literal of type P" */}
	_ = P{"a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in struct literal" */, 2}
	_ = P{X: 1, 2 /* ERROR "mixture of field:value and value elements in struct literal" */}
	_ = P{1, Y /* ERROR "mixture of field:value and value elements in struct literal" */: 2}
	_ = P{X: 1, X /* ERROR "duplicate field name X in struct literal" */: 2}
	_ = P{Z /* ERROR "unknown field Z in struct literal of type P" */: 1}
	_ = P{x /* ERROR "unknown field x in struct literal of type P, but does have X" */: 1}
	_ = P{X: "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in struct literal" */}
	_ = P{1 /* ERROR "invalid field name 1 in struct literal" */: 2}
	_ = P{"X" /* ERROR "invalid field name \"X\" in struct literal" */: 1}
	_ = E{X: 1}
	_ = E{P: P{1, 2}, Z: "a"}
	_ = E{P{1, 2}, "a"}
	_ = E{1 /* ERROR "cannot use 1 (untyped int constant) as P value in struct literal" */, 2 /* ERROR "cannot use 2 (untyped int constant) as string value in struct literal" */, "a" /* ERROR "too many values in struct literal of type E" */}
	_ = []int{1, 2, "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in array or slice literal" */}
	_ = []int{0: 1, 0 /* ERROR "duplicate index 0 in array or slice literal" */: 2}
	_ = []int{1: 1, 0: 2, 3 /* ERROR "duplicate index 1 in array or slice literal" */}
	_ = []int{- /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */1: 1}
	_ = []int{"a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */: 1}
	_ = []int{1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */: 1}
	_ = []int{1.0: 1}
	_ = []int{idx /* ERROR "index idx must be integer constant" */: 1}
	_ = []int{1 /* ERROR "1 << 63 (untyped int constant 9223372036854775808) overflows int" */ << 63: 1}
	_ = [2]int{1, 2, 3 /* ERROR "index 2 is out of bounds (>= 2)" */}
	_ = [2]int{2 /* ERROR "invalid argument: index 2 out of bounds [0:2]" */: 1}
	_ = [2]int{1: 1, 2 /* ERROR "index 2 is out of bounds (>= 2)" */}
	_ = [...]int{1, 2}[5 /* ERROR "invalid argument: index 5 out of bounds [0:2]" */]
	_ = [...]int{5: 1}[5]
	_ [ /* ERROR "invalid use of [...] array (outside a composite literal)" */...]int
	_ = [2]string{1: "a", 0: 'b' /* ERROR "cannot use 'b' (untyped rune constant 98) as string value in array or slice literal" */}
	_ = map[string]int{"a": 1, "a" /* ERROR "duplicate key \"a\" in map literal" */: 2}
	_ = map[string]int{"a": 1, "b" /* ERROR "missing key in map literal" */}
	_ = map[string]int{1 /* ERROR "cannot use 1 (untyped int constant) as string value in map literal" */: 1}
	_ = map[string]int{"a": "b" /* ERROR "cannot use \"b\" (untyped string constant) as int value in map literal" */}
	_ = map[int]string{1: "a", 1.0 /* ERROR "duplicate key 1 in map literal" */: "b"}
	_ = map[any]int{1: 1, "a": 2, 1 /* ERROR "duplicate key 1 in map literal" */: 3, 1.0: 4}
	_ = map[bool]int{true: 1, false: 2, true /* ERROR "duplicate key true in map literal" */: 3}
	_ = map[P]int{{1, 2}: 1, {1, 2}: 2}
	_ = map[[ /* ERROR "invalid map key type []int" */]int]int{}
	_ = map[*P]int{{1, 2}: 1}
	_ = map[string]*P{"a": {1, 2}}
	_ = M{"a": {1, 2}, "b": P{}, "c": {3} /* ERROR "too few values in struct literal of type P" */}
	_ = L{{1, 2}, {3} /* ERROR "too few values in struct literal of type P" */, P{}, {X: 1}}
	_ = []*P{{1, 2}, &P{}, P /* ERROR "cannot use P{} (value of struct type P) as *P value in array or slice literal" */{}}
	_ = []Ptr{{1, 2}}
	_ = [][]int{{1}, {"a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in array or slice literal" */}, {2: 1}}
	_ = &[]int{"a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in array or slice literal" */}
	_ = int /* ERROR "invalid composite literal type int" */{}
	_ = int /* ERROR "invalid composite literal type int" */{1}
	_ = *P /* ERROR "invalid operation: cannot indirect P{} (value of struct type P)" */{}
	_ = func(){}
	_ = any /* ERROR "invalid composite literal type any" */{}
	_ = undefined /* ERROR "undefined: undefined" */{}
	_ = undefined /* ERROR "undefined: undefined" */{1, x: 2}
	_ = idx /* ERROR "idx (package-level variable) is not a type" */{}
	_ = struct{ a, b int }{1} /* ERROR "too few values in struct literal of type struct{a int; b int}" */
	_ = struct{ a, b int }{1, 2}
	_ = struct{}{1 /* ERROR "too many values in struct literal of type struct{}" */}
	_ = []struct{ a int }{{1}, {a: 2}, {b /* ERROR "unknown field b in struct literal of type struct{a int}" */: 3}}
	_ = func() (int, error) { return 1 /* ERROR "not enough return values" */ }
	_ = []int{f /* ERROR "index f() must be integer constant" */(): 1}
	_ = P{f2 /* ERROR "multiple-value f2() (value of type (int, int)) in single-value context" */()} /* ERROR "too few values in struct literal of type P" */
	_ = P{f2 /* ERROR "multiple-value f2() (value of type (int, int)) in single-value context" */(), 1}
	_ = []int{f2 /* ERROR "multiple-value f2() (value of type (int, int)) in single-value context" */()}
	_ = []P{P /* ERROR "P (type) is not an expression" */: {1, 2}}
	_ = [3]P{{}, {}, {}, { /* ERROR "index 3 is out of bounds (>= 3)" */}}
)

var idx = 1

func f() int         { return 1 }
func f2() (int, int) { return 1, 2 }
