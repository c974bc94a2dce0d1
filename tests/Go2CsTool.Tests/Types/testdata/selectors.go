package p

import (
	"os"
	"strings"
	"time"
)

type A struct{ x, common int }
type B struct{ y, common int }
type C struct {
	A
	*B
	z int
}
type D struct {
	*C
	x string
}
type I interface{ Do(int) string }
type Named *A
type Rec struct{ Rec2 }
type Rec2 struct{ v int }

func (A) ValM()     {}
func (*A) PtrM()    {}
func (A) Both()     {}
func (B) Both()     {}
func (i Rec2) Get() {}

func sel(a A, pa *A, ppa **A, c C, d D, i I, pi *I, n Named, m map[string]A, s []A, fn func() A, r Rec) {
	_ = a.x
	_ = a.y /* ERROR "a.y undefined (type A has no field or method y)" */
	_ = a.X /* ERROR "a.X undefined (type A has no field or method X, but does have field x)" */
	_ = pa.x
	_ = ppa.x /* ERROR "ppa.x undefined (type **A has no field or method x)" */
	_ = (*ppa).x
	_ = c.x
	_ = c.common /* ERROR "ambiguous selector c.common" */
	_ = c.A.common
	_ = c.Both /* ERROR "ambiguous selector c.Both" */
	_ = d.x
	_ = d.C.x
	_ = d.z
	_ = d.w /* ERROR "d.w undefined (type D has no field or method w)" */
	_ = i.Do
	_ = i.do /* ERROR "i.do undefined (type I has no field or method do, but does have method Do)" */
	_ = i.Nothing /* ERROR "i.Nothing undefined (type I has no field or method Nothing)" */
	_ = pi.Do /* ERROR "pi.Do undefined (type *I is pointer to interface, not interface)" */
	_ = n.x
	n.PtrM /* ERROR "n.PtrM undefined (type Named has no field or method PtrM)" */()
	n.ValM /* ERROR "n.ValM undefined (type Named has no field or method ValM)" */()
	a.ValM()
	a.PtrM()
	pa.ValM()
	fn().ValM()
	fn().PtrM /* ERROR "cannot call pointer method PtrM on A" */()
	m["a"].ValM()
	m["a"].PtrM /* ERROR "cannot call pointer method PtrM on A" */()
	m /* ERROR "cannot assign to struct field m[\"a\"].x in map" */["a"].x = 1
	s[0].x = 1
	s[0].PtrM()
	fn /* ERROR "cannot assign to fn().x (neither addressable nor a map index expression)" */().x = 1
	a /* ERROR "cannot assign to a.ValM (neither addressable nor a map index expression)" */.ValM = nil
	_ = A /* ERROR "operand for field selector x must be value of type A" */.x
	_ = A.ValM
	_ = A.PtrM /* ERROR "invalid method expression A.PtrM (needs pointer receiver (*A).PtrM)" */
	_ = (*A).PtrM
	_ = ( /* ERROR "operand for field selector x must be value of type *A" */*A).x
	_ = I.Do
	_ = I.Nothing /* ERROR "I.Nothing undefined (type I has no field or method Nothing)" */
	_ = C.ValM
	_ = C.PtrM /* ERROR "invalid method expression C.PtrM (needs pointer receiver (*C).PtrM)" */
	_ = (*C).PtrM
	_ = r.v
	_ = r.Rec2.v
	r.Get()
	r.Rec2.Get()
	_ = a._ /* ERROR "a._ undefined (type A has no field or method _)" */
	_ = "a".x /* ERROR "\"a\".x undefined (type untyped string has no field or method x)" */
	_ = nil.x /* ERROR "nil.x undefined (type untyped nil has no field or method x)" */
	_ = undefined /* ERROR "undefined: undefined" */.x
	_ = int.x /* ERROR "int.x undefined (type int has no field or method x)" */
	_ = os.nothing /* ERROR "undefined: os.nothing" */
	_ = os.Nothing /* ERROR "undefined: os.Nothing" */
	_ = os.args /* ERROR "undefined: os.args (but have Args)" */
	_ = os /* ERROR "use of package os not in selector" */
	_ = os.Args.x /* ERROR "os.Args.x undefined (type []string has no field or method x)" */
	_ = strings /* ERROR "strings.Builder (type) is not an expression" */.Builder
	_ = strings.Builder{}.buf /* ERROR "strings.Builder{}.buf undefined (cannot refer to unexported field buf)" */
	_ = time.Now().wall /* ERROR "time.Now().wall undefined (cannot refer to unexported field wall)" */
	_ = time.Duration(1).Nothing /* ERROR "time.Duration(1).Nothing undefined (type time.Duration has no field or method Nothing)" */()
	_ = time.Duration.String
	_ = time.Second.Seconds
	var os = 1
	_ = os.Args /* ERROR "os.Args undefined (type int has no field or method Args)" */
	_ = a /* ERROR "invalid operation: a (variable of struct type A) is not an interface" */.(I)
	_ = i /* ERROR "impossible type assertion: i.(A)" */.(A)
	_ = i /* ERROR "impossible type assertion: i.(*A)" */.(*A)
	_ = i.(I)
	_ = i /* ERROR "impossible type assertion: i.(int)" */.(int)
	_ = i.(interface{ Other() })
	_ = i.(interface{ Do() })
	_ = i.(undefined /* ERROR "undefined: undefined" */)
	_ = i /* ERROR "invalid syntax tree: use of .(type) outside type switch" */.(type)
	_ = any(a).(A).x
	_ = any(a).(A).y /* ERROR "any(a).(A).y undefined (type A has no field or method y)" */
	_, ok /* ERROR "declared and not used: ok" */ := i.(I)
	_, _, _ = i /* ERROR "assignment mismatch: 3 variables but 1 value" */.(I)
	_, ok = a /* ERROR "invalid operation: a (variable of struct type A) is not an interface" */.(I)
	_, ok = m["a"]
	_, _, ok = m /* ERROR "assignment mismatch: 3 variables but 1 value" */["a"]
	a, b /* ERROR "declared and not used: b" */ := s /* ERROR "assignment mismatch: 2 variables but 1 value" */[0]
}

type T struct{ T2 }
type T2 struct{ T3 }
type T3 struct{ v int }

func (*T3) Inc() {}

var _ = T{}.v
var _ = T{}.Inc /* ERROR "cannot call pointer method Inc on T" */
var _ interface{ Inc() } = T /* ERROR "cannot use T{} (value of struct type T) as interface{Inc()} value in variable declaration: T does not implement interface{Inc()} (method Inc has pointer receiver)" */{}
var _ interface{ Inc() } = &T{}
var _ interface{ Inc(int) } = & /* ERROR "cannot use &T{} (value of type *T) as interface{Inc(int)} value in variable declaration: *T does not implement interface{Inc(int)} (wrong type for method Inc)" */T{}
var _ interface{ inc() } = & /* ERROR "cannot use &T{} (value of type *T) as interface{inc()} value in variable declaration: *T does not implement interface{inc()} (missing method inc)" */T{}
var _ interface{ Inc() int } = & /* ERROR "cannot use &T{} (value of type *T) as interface{Inc() int} value in variable declaration: *T does not implement interface{Inc() int} (wrong type for method Inc)" */T{}
