// Which of several failures an assignment of several values reports, and what it has assigned by then. Calls are made first; what an
// earlier assignment of the statement may change is read before all of them; the rest is read when its turn comes, the value before its
// place. Each index says where it stands: 1x in a place, 2x in a value.
package main

import "fmt"

type point struct {
	x, y, z int
	list    []int
	rows    [3]int
	next    *point
}

var (
	total, count int
	shared       []int
	filled           = []int{1, 2, 3}
	held             = &point{}
	text         any = "text"
)

func f(n int) int {
	fmt.Print("f", n, " ")
	return n
}

func list() []int {
	fmt.Print("list ")
	return nil
}

func none() *point {
	fmt.Print("none ")
	return nil
}

func pair() (int, int) {
	fmt.Print("pair ")
	return 5, 6
}

func try(name string, f func()) {
	total, count = 1, 2
	filled = []int{1, 2, 3}
	held = &point{}
	defer func() {
		fmt.Println(name, "-", recover(), total, count, filled, *held)
	}()
	f()
}

// What deferred functions see of the results.
func results(s []int, zero int) (a, b int) {
	defer func() { fmt.Print(recover(), " ") }()
	a, b = s[20], s[21]
	return
}

func returned(s []int, zero int) (a, b, c int) {
	defer func() { fmt.Print(recover(), " ") }()
	return s[20], s[21], 1 / zero
}

func returnedItself(s []int) (a, b, c int) {
	defer func() { fmt.Print(recover(), " ") }()
	a = 7
	return a, s[21], s[22]
}

func returnedAtOnce(s []int) (int, int) { return s[20], s[21] }

func returnedAfterCall(s []int) (int, int) { return s[20], s[f(21)] }

func returnedArray(s []int) (int, int) { return [2]int(s)[0], f(21) }

func main() {
	var s []int
	var rows [][]int
	zero, minus, seven := 0, -1, 7

	// Variables that nobody else sees are assigned in turn, and nothing has to be read before.
	try("variables", func() { a, b := 0, 0; a, b = s[20], s[21]; fmt.Print(a, b) })
	try("variables and a call", func() { a, b := 0, 0; a, b = s[20], s[f(21)]; fmt.Print(a, b) })
	try("new variables", func() { a, b := s[20], s[21]; fmt.Print(a, b) })
	try("a variable and an element", func() { a := 0; a, filled[0] = s[20], s[21]; fmt.Print(a) })
	try("an element and a variable", func() { a := 0; filled[0], a = s[20], s[21]; fmt.Print(a) })
	try("an index that is computed and a call", func() { s[s[f(11)]+1] = 5 &^ f(21) })
	try("an index that is divided and a call", func() { s[f(11)/zero] = 5 + f(21) })
	try("an index that is computed of two calls", func() { rows[f(11)+s[f(12)]][0] = -f(21) })
	try("divisions", func() { a, b := 1, 1; a, b = a/zero, s[21]; fmt.Print(a, b) })

	// What lies in memory may be changed by the first assignment: the second value comes first.
	try("package variables", func() { total, count = s[20], s[21] })
	try("three", func() { total, count, filled[0] = s[20], s[21], s[22] })
	try("fields", func() { held.x, held.y = s[20], s[21] })
	try("three fields", func() { held.x, held.y, held.z = s[20], s[21], s[22] })
	try("a field and a division", func() { held.x, held.y = s[20], seven/zero })
	try("a field and a shift", func() { held.x, held.y = 1<<minus, held.z/total*zero/zero })
	try("elements", func() { filled[0], filled[1] = s[20], s[21] })
	try("elements, the first of a call", func() { filled[0], filled[1] = s[f(20)], s[21] })
	try("elements, the second of a call", func() { filled[0], filled[1] = s[20], s[f(21)] })
	try("a captured variable", func() {
		a := 3
		defer func() { fmt.Print(a, " ") }()
		a, count = s[20], s[21]
	})
	try("a captured variable and a division", func() {
		a := 3
		defer func() { fmt.Print(a, " ") }()
		a, seven = 4, seven/zero
	})
	try("a captured new variable", func() {
		a, b := s[20], s[21]
		defer func() { a++ }()
		fmt.Print(a, b)
	})
	try("an array", func() { var a [3]int; a[seven], total = s[20], s[21]; fmt.Print(a) })
	try("an array's own element", func() { var a [3]int; a[0], a[1] = s[20], a[seven]; fmt.Print(a) })
	try("an array in memory", func() { held.rows[seven], total = s[20], s[21] })

	// Places.
	try("an element's place", func() { s[10], total = 1, 2 })
	try("its value first", func() { s[10], total = s[20], 2 })
	try("its call first", func() { s[10], total = f(1), 2 })
	try("the second place", func() { total, s[11] = 5, 6 })
	try("both places", func() { s[10], s[11] = 5, 6 })
	try("both places and a call", func() { s[f(10)], s[f(11)] = f(1), f(2) })
	try("the second place and its value", func() { total, s[11] = 5, s[21] })
	try("an index of an element", func() { total, s[filled[11]] = 5, 6 })
	try("an index of a call", func() { total, filled[f(11)] = 5, s[21] })
	try("an index of a division", func() { filled[seven/zero], total = s[20], 6 })
	try("an index of a division, later", func() { total, s[seven/zero] = s[20], f(2) })
	try("a row", func() { rows[10][11], total = s[20], s[21] })
	try("a row later", func() { total, rows[10][11] = s[20], s[21] })
	try("a row of a call", func() { rows[f(10)][11], total = s[20], s[21] })
	try("a list of a call", func() { list()[10], total = s[20], list()[21] })
	try("a field of a list", func() { held.list[10], held.x = s[20], held.list[21] })
	try("swapped", func() { s[10], s[11] = s[11], s[10] })
	try("swapped with calls", func() { s[10], s[f(11)] = s[f(11)], s[10] })
	try("swapped with a row", func() { rows[10][0], s[11] = s[11], rows[10][0] })
	try("a list that is replaced", func() { shared := filled; shared, shared[0], shared[11] = nil, 8, 9; fmt.Print(shared) })
	try("an index that is replaced", func() { i := 0; i, filled[i], filled[i+11] = 1, 8, 9; fmt.Print(i) })

	// What is made in its turn comes before what is read.
	try("a slice", func() { total, count = s[20], len(s[21:]) })
	try("an assertion", func() { total, count = s[20], text.(int) })
	try("an assertion first", func() { filled[0], count = text.(int), s[21] })
	try("a slice and a place", func() { s[10], total = len(s[20:]), s[21] })
	try("an array of a slice", func() { total, filled[0] = [2]int(s)[0], s[21] })
	try("an array of a slice, later", func() { filled[0], total = s[20], [2]int(s)[0] })
	try("a conversion", func() { filled[0], filled[1] = int(int8(s[20])), int(int8(s[21])) })
	try("a sum", func() { filled[0], filled[1] = s[20]+s[22], f(1)+s[21] })

	// Nil pointers, calls and what is seen.
	try("nil after a call", func() { var p *point; p.x, total = f(1), f(2) })
	try("nil after an assignment", func() { var p *point; total, p.x = 5, 6 })
	try("nil before an assignment", func() { var p *point; total, count = 5, p.x })
	try("nil of a call", func() { none().x, total = f(1), f(2) })
	try("nil later", func() { p := held; p, p.next.x = nil, 5; fmt.Print(p) })

	// Results of a call.
	try("a call's", func() { s[10], total = pair() })
	try("a call's later", func() { total, s[11] = pair() })
	try("a call's to a nil pointer", func() { var p *point; total, p.x = pair() })
	try("a call's to an index", func() { i := 0; i, filled[i+11] = pair(); fmt.Print(i) })
	try("of a map", func() { m := map[int]int{}; var ok bool; s[10], ok = m[s[20]]; fmt.Print(ok) })

	// Operations.
	try("an operation", func() { s[10] += s[20] })
	try("an operation with a call", func() { s[10] += f(1) })
	try("an operation with a slice", func() { s[10] += len(s[20:]) })
	try("an operation on a key", func() { m := map[int]int{}; m[s[10]] += s[20] })
	try("a division of a key's", func() { m := map[int]int{}; m[s[10]] /= s[20] })

	try("results", func() { fmt.Print(results(s, zero)) })
	try("returned", func() { fmt.Print(returned(s, zero)) })
	try("returned itself", func() { fmt.Print(returnedItself(s)) })
	try("returned at once", func() { fmt.Print(returnedAtOnce(s)) })
	try("returned after a call", func() { fmt.Print(returnedAfterCall(s)) })
	try("returned of an array", func() { fmt.Print(returnedArray(s)) })
}
