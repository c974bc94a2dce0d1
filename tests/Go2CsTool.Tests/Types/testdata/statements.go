package p

func stmts(i int, s string, b bool, c chan int, ro <-chan int, wo chan<- int, e any, sl []int, m map[string]int, fn func()) {
	x /* ERROR "declared and not used: x" */ := 1
	var y /* ERROR "declared and not used: y" */ int
	z /* ERROR "declared and not used: z" */ := 1
	z = 2
	i /* ERROR "i (variable of type int) is not used" */
	i /* ERROR "i + 1 (value of type int) is not used" */ + 1
	"a" /* ERROR "\"a\" (untyped string constant) is not used" */
	- /* ERROR "-i (value of type int) is not used" */i
	sl /* ERROR "sl[0] (variable of type int) is not used" */[0]
	e /* ERROR "e.(int) (comma, ok expression of type int) is not used" */.(int)
	<-c
	<-wo /* ERROR "invalid operation: cannot receive from send-only channel chan<- int wo (variable of type chan<- int)" */
	fn /* ERROR "fn (variable of type func()) is not used" */
	( /* ERROR "(i) (variable of type int) is not used" */i)
	nil /* ERROR "nil is not used" */
	if i /* ERROR "non-boolean condition in if statement" */ {
	}
	if i == 1 {
	}
	if x := 1; x /* ERROR "non-boolean condition in if statement" */ {
	}
	if i = 1; b {
	}
	for i /* ERROR "non-boolean condition in for statement" */ {
	}
	for i = 0; i /* ERROR "non-boolean condition in for statement" */; i++ {
	}
	for i := 0; i < "a" /* ERROR "invalid operation: i < \"a\" (mismatched types int and untyped string)" */; i++ {
	}
	for b {
		break
	}
	c <- 1
	c <- "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in send" */
	ro /* ERROR "invalid operation: cannot send to receive-only channel <-chan int ro (variable of type <-chan int)" */ <- 1
	wo <- 1.5 /* ERROR "cannot use 1.5 (untyped float constant) as int value in send (truncated)" */
	i /* ERROR "invalid operation: cannot send to non-channel int i (variable of type int)" */ <- 1
	c <- nil /* ERROR "cannot use nil as int value in send" */
	_ = <-ro
	_, _ = <-ro
	_, _, _ = <- /* ERROR "assignment mismatch: 3 variables but 1 value" */ro
	i, s = 1, "a"
	i, s = 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
	i, s = s /* ERROR "cannot use s (variable of type string) as int value in multiple assignment" */, i /* ERROR "cannot use i (variable of type int) as string value in multiple assignment" */
	i = "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in assignment" */
	i = nil /* ERROR "cannot use nil as int value in assignment" */
	i = 1.5 /* ERROR "cannot use 1.5 (untyped float constant) as int value in assignment (truncated)" */
	1 /* ERROR "cannot assign to 1 (neither addressable nor a map index expression)" */ = i
	i /* ERROR "cannot assign to i + 1 (neither addressable nor a map index expression)" */ + 1 = 2
	s /* ERROR "cannot assign to s[0] (neither addressable nor a map index expression)" */[0] = 'a'
	m["a"] = "b" /* ERROR "cannot use \"b\" (untyped string constant) as int value in assignment" */
	m["a"] = 1
	m[1 /* ERROR "cannot use 1 (untyped int constant) as string value in map index" */] = 1
	sl["a" /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */] = 1
	sl[1.5 /* ERROR "1.5 (untyped float constant) truncated to int" */] = 1
	sl[- /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */1] = 1
	sl[i] = 1
	_ = sl[1:2:1 /* ERROR "invalid slice indices: 1 < 2" */]
	_ = sl[2:1 /* ERROR "invalid slice indices: 1 < 2" */]
	_ = s[1:2:3 /* ERROR "invalid operation: 3-index slice of string" */]
	_ = s[5:1 /* ERROR "invalid slice indices: 1 < 5" */]
	_ = i[ /* ERROR "cannot index i (variable of type int)" */0]
	_ = i /* ERROR "cannot slice i (variable of type int)" */[1:]
	_ = m /* ERROR "cannot slice m (variable of type map[string]int)" */[1:2]
	_ = "abc"[5 /* ERROR "invalid argument: index 5 out of bounds [0:3]" */]
	_ = "abc"[1:5 /* ERROR "invalid argument: index 5 out of bounds [0:4]" */]
	_ = [ /* ERROR "cannot slice unaddressable value [3]int{} (value of type [3]int)" */3]int{}[:]
	_ = sl[:: /* ERROR "middle index required in 3-index slice" */] /* ERROR "final index required in 3-index slice" */
	_ = sl[:1:] /* ERROR "final index required in 3-index slice" */
	_ = 1
	_ = nil /* ERROR "use of untyped nil in assignment to _ identifier" */
	_ = _ /* ERROR "cannot use _ as value or type" */
	_ := /* ERROR "no new variables on left side of :=" */ 1
	_ /* ERROR "cannot use _ as value or type" */ += 1
	i := /* ERROR "no new variables on left side of :=" */ 1
	i, j /* ERROR "declared and not used: j" */ := 1, 2
	j, k /* ERROR "declared and not used: k" */ := 1 /* ERROR "assignment mismatch: 2 variables but 1 value" */
	a /* ERROR "declared and not used: a" */, a /* ERROR "a repeated on left side of :=" */ := 1, 2
	i /* ERROR "non-name i.x on left side of :=" */.x /* ERROR "i.x undefined (type int has no field or method x)" */ := 1
	sl /* ERROR "non-name sl[0] on left side of :=" */[0], l /* ERROR "declared and not used: l" */ := 1, 2
	int /* ERROR "int (type) is not an expression" */ = 1
	stmts /* ERROR "cannot assign to stmts (neither addressable nor a map index expression)" */ = nil
	true /* ERROR "cannot assign to true (neither addressable nor a map index expression)" */ = false
	var v /* ERROR "declared and not used: v" */, w = 1, 2
	v, w = w /* ERROR "assignment mismatch: 2 variables but 1 value" */
	return 1 /* ERROR "too many return values" */
}

func ret1() int {
} /* ERROR "missing return" */

func ret2() int {
	return /* ERROR "not enough return values" */
}

func ret3() (int, string) {
	return 1 /* ERROR "not enough return values" */
}

func ret4() (int, string) {
	return "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in return statement" */, 1 /* ERROR "cannot use 1 (untyped int constant) as string value in return statement" */
}

func ret5() (a int, b string) {
	return
}

func ret6() (a int, err error) {
	{
		a := 1
		_ = a
		return /* ERROR "result parameter a not in scope at return" */
	}
}

func ret7() int {
	for {
	}
}

func ret8() int {
	for {
		break
	}
} /* ERROR "missing return" */

func ret9(b bool) int {
	if b {
		return 1
	}
} /* ERROR "missing return" */

func ret10(b bool) int {
	if b {
		return 1
	} else {
		return 2
	}
}

func ret11(i int) int {
	switch i {
	case 1:
		return 1
	}
} /* ERROR "missing return" */

func ret12(i int) int {
	switch i {
	case 1:
		return 1
	default:
		panic(1)
	}
}

func ret13() int {
L:
	for {
		for {
			break L
		}
	}
} /* ERROR "missing return" */

func ret14() int {
	select {}
}

func ret15(c chan int) int {
	select {
	case <-c:
		return 1
	case c <- 1:
		break
	}
} /* ERROR "missing return" */

func ret16() int {
	goto L
L:
	return 1
}

func ret17() int {
	panic := func(int) {}
	panic(1)
} /* ERROR "missing return" */

func ret18() (int, error) {
	return ret18()
}

func ret19() (int, string) {
	return ret18 /* ERROR "cannot use 2nd function result (value of interface type error) as string value in return statement" */()
}

func ret20() {
	return ret18 /* ERROR "too many return values" */()
}

func ret21() int {
	return ret22 /* ERROR "ret22() (no value) used as value" */()
}

func ret22() {}

func ret23() int {
	{
		return 1
	}
}

func ret24(x any) int {
	switch x.(type) {
	case int:
		return 1
	default:
		return 2
	}
}

func ret25() (x int) {
	defer func() int { return "a" /* ERROR "cannot use \"a\" (untyped string constant) as int value in return statement" */ }()
	return x, x /* ERROR "too many return values" */
}
