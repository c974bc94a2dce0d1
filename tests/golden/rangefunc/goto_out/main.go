package main

import "fmt"

// goto, labelled break and continue, return and fallthrough out of bodies of ranges over functions.

func seq(yield func(int) bool) {
	defer fmt.Print("[seq ends]")
	for i := range 4 {
		if !yield(i) {
			return
		}
	}
}

func pairs(yield func(int, string) bool) { _ = yield(1, "a") && yield(2, "b") }

func forward() {
	for v := range seq {
		if v == 1 {
			goto done
		}
		fmt.Print(v, " ")
	}
	fmt.Print("not reached ")
done:
	fmt.Println("done")
}

func backward() {
	n := 0
again:
	n++
	for v := range seq {
		fmt.Print(n, ":", v, " ")
		if v == n && n < 3 {
			goto again
		}
	}
	fmt.Println("end", n)
}

func outOfTwo() {
	for a := range seq {
		for k, s := range pairs {
			fmt.Print(a, k, s, " ")
			if a == 1 {
				goto out
			}
		}
	}
out:
	fmt.Println("out")
}

func outOfMixed() string {
	for i := range 3 {
		for _, x := range []string{"x", "y"} {
			for v := range seq {
				switch {
				case v == 0:
					continue
				case i == 1 && x == "y":
					goto found
				case v == 2:
					break
				default:
					fmt.Print(i, x, v, " ")
				}
			}
		}
	}
	return "none"
found:
	return "found"
}

func withinBody() {
	for v := range seq {
		if v%2 == 0 {
			goto even
		}
		fmt.Print(v, " odd ")
		goto next
	even:
		fmt.Print(v, " even ")
	next:
		fmt.Print("; ")
	}
	fmt.Println()
}

func loopWithinBody() {
	for v := range seq {
		n := 0
	more:
		n += v
		if n > 0 && n < 4 {
			goto more
		}
		fmt.Print(n, " ")
	}
	fmt.Println()
}

func labels() {
outer:
	for i := range seq {
	middle:
		for j := range seq {
			for k := range seq {
				switch {
				case k == 1 && j == 0:
					continue middle
				case j == 2:
					continue outer
				case i == 2:
					break outer
				case k == 2:
					break middle
				}
				fmt.Print(i, j, k, " ")
			}
		}
	}
	fmt.Println()
}

func withDefer() (s string) {
	defer func() { s += " deferred" }()
	for v := range seq {
		defer func() { s += fmt.Sprint(" d", v) }()
		if v == 2 {
			goto end
		}
	}
end:
	return "result"
}

func returnsMany() (int, string, error) {
	for v := range seq {
		for k, s := range pairs {
			if k == 2 && v == 1 {
				return v, s, nil
			}
		}
	}
	return 0, "", fmt.Errorf("none")
}

func namedResult() (n int) {
	for v := range seq {
		n += v
		if v == 2 {
			return
		}
	}
	return -1
}

func inClosure() func() int {
	return func() int {
		for v := range seq {
			f := func() int {
				for w := range seq {
					if w == v {
						return w * 10
					}
				}
				return 0
			}
			if f() == 20 {
				return v
			}
		}
		return -1
	}
}

func selectInside(c chan int) {
loop:
	for v := range seq {
		select {
		case c <- v:
			break
		default:
			goto full
		}
		if v == 3 {
			break loop
		}
	}
	fmt.Println("not full")
	return
full:
	fmt.Println("full")
}

func main() {
	forward()
	backward()
	outOfTwo()
	fmt.Println(outOfMixed())
	withinBody()
	loopWithinBody()
	labels()
	fmt.Println(withDefer())
	fmt.Println(returnsMany())
	fmt.Println(namedResult())
	fmt.Println(inClosure()())
	selectInside(make(chan int, 2))
	selectInside(make(chan int, 8))
}
