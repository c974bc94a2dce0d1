package p

import (
	"bytes" /* ERROR "\"bytes\" imported and not used" */
	f /* ERROR "\"fmt\" imported as f and not used" */ "fmt"
	"math/rand/v2" /* ERROR "\"math/rand/v2\" imported as rand and not used" */
	. /* ERROR "\"strings\" imported and not used" */ "strings"
	_ "os"
	str /* ERROR "\"strings\" imported as str and not used" */ "strings"
	"strconv"
)

func unused() {
	a /* ERROR "declared and not used: a" */ := 1
	var b /* ERROR "declared and not used: b" */ int
	var c, d /* ERROR "declared and not used: d" */ = 1, 2
	_ = c
	e /* ERROR "declared and not used: e" */, g := 1, 2
	_ = g
	h := 1
	h = 2
	h++
	i /* ERROR "declared and not used: i" */ := 1
	func() {
		i = 2
	}()
	var j []int
	j[0] = 1
	var k struct{ x int }
	k.x = 1
	var l *int
	*l = 1
	m /* ERROR "declared and not used: m" */ := func() {}
	n := map[int]int{}
	n[1] = 1
	for o /* ERROR "declared and not used: o" */ := 0; ; {
	}
	for p /* ERROR "declared and not used: p" */ := range 3 {
	}
	for q /* ERROR "declared and not used: q" */, r /* ERROR "declared and not used: r" */ := range []int{} {
	}
	for s /* ERROR "declared and not used: s" */, t := range []int{} {
		_ = t
	}
	if u /* ERROR "declared and not used: u" */ := 1; true {
	}
	switch v /* ERROR "declared and not used: v" */ := 1; {
	}
	switch w /* ERROR "w declared and not used" */ := any(1).(type) {
	}
	switch x /* ERROR "x declared and not used" */ := any(1).(type) {
	case int:
	case string:
	}
	switch y := any(1).(type) {
	case int:
		_ = y
	case string:
	}
	var z /* ERROR "declared and not used: z" */, _ = 1, 2
	const unusedConst = 1
	type unusedType int
	var aa /* ERROR "declared and not used: aa" */ = func() { aa /* ERROR "declared and not used: aa" */ := 1 }
	bb /* ERROR "declared and not used: bb" */ := 1
	{
		bb := 2
		_ = bb
	}
	cc, err /* ERROR "declared and not used: err" */ := 1, 2
	dd /* ERROR "declared and not used: dd" */, err := 3, 4
	_ = &cc
	var ee [3]int
	for ee[0] = range 3 {
	}
	_ = strconv.Itoa
	select {
	case ff /* ERROR "declared and not used: ff" */ := <-make(chan int):
	case gg /* ERROR "declared and not used: gg" */, hh := <-make(chan int):
		_ = hh
	}
	func(ii int) {
		jj /* ERROR "declared and not used: jj" */ := ii
	}(1)
	kk /* ERROR "declared and not used: kk" */ := kk /* ERROR "undefined: kk" */
}

func named() (unusedResult int, err error) { return }
