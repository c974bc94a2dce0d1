package main

import "fmt"

// A loop made of goto makes its variables anew each time it passes their declaration.

func simple() {
	var fs []func() int
	n := 0
again:
	x := n
	fs = append(fs, func() int { x++; return x })
	if n++; n < 3 {
		goto again
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}

func addresses() {
	var ps []*int
	i := 0
top:
	if i < 3 {
		v, w := i, i*10
		ps = append(ps, &v, &w)
		i++
		goto top
	}
	for j, p := range ps {
		*p += j
		fmt.Print(*p, " ")
	}
	fmt.Println()
}

func zeroAgain() {
	i := 0
top:
	var x int
	var s []int
	var a [2]int
	var m map[string]int
	fmt.Print(x, s, a, len(m), m == nil, " ")
	x, s, a, m = 5, []int{1}, [2]int{3, 4}, map[string]int{"a": 1}
	_, _, _, _ = x, s, a, m
	if i++; i < 2 {
		goto top
	}
	fmt.Println()
}

func structsAndDefers() {
	i := 0
top:
	p := struct{ n int }{i}
	q := &p
	defer func() { q.n++; fmt.Print(p.n, " ") }()
	if i++; i < 3 {
		goto top
	}
	defer fmt.Print("deferred: ")
}

func twoLabels() {
	var fs []func() string
	i := 0
outer:
	a := i
	j := 0
inner:
	b := j
	fs = append(fs, func() string { a += 10; b += 100; return fmt.Sprint(a, ",", b) })
	if j++; j < 2 {
		goto inner
	}
	if i++; i < 2 {
		goto outer
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}

func withLoops() {
	var fs []func() int
	n := 0
top:
	for i := 0; i < 2; i++ {
		x := n*10 + i
		fs = append(fs, func() int { x++; return x })
	}
	y := n
	fs = append(fs, func() int { y--; return y })
	if n++; n < 2 {
		goto top
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}

func goroutines() {
	c := make(chan int, 3)
	n := 0
top:
	x := n
	done := make(chan bool)
	go func() { c <- x; close(done) }()
	<-done
	x = 100
	if n++; n < 3 {
		goto top
	}
	fmt.Println(<-c, <-c, <-c)
}

func intoSwitch(v int) (out string) {
	k := v
retry:
	seen := k
	f := func() int { return seen }
	switch k {
	case 3:
		k--
		defer func() { out += fmt.Sprint(" f", f()) }()
		goto retry
	case 2:
		k = 0
		defer func() { out += fmt.Sprint(" f", f()) }()
		goto retry
	}
	return fmt.Sprint(v, k)
}

func forward(skip bool) string {
	s := "start"
	if skip {
		goto end
	}
	s += " middle"
end:
	return s + " end"
}

func stateMachine(in string) (out []string) {
	i := 0
start:
	if i == len(in) {
		goto end
	}
	if in[i] >= '0' && in[i] <= '9' {
		goto number
	}
	i++
	goto start
number:
	{
		from := i
		for i < len(in) && in[i] >= '0' && in[i] <= '9' {
			i++
		}
		out = append(out, in[from:i])
		goto start
	}
end:
	return out
}

func main() {
	simple()
	addresses()
	zeroAgain()
	structsAndDefers()
	fmt.Println()
	twoLabels()
	withLoops()
	goroutines()
	fmt.Println(intoSwitch(3))
	fmt.Println(forward(true), forward(false))
	fmt.Println(stateMachine("12 a345b6"))
}
