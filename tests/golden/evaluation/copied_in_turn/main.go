package main

import "fmt"

// What Go copies before the calls that follow, and what it reads after them: interface values of single bytes, as of structs, and
// keys of maps that the runtime is handed by their address.

type small uint8

type pair struct{ a, b int }

type one struct{ a int }

type byteInside struct{ a int8 }

type named struct{ s string }

var (
	n    = 50
	b    = int8(50)
	f    = 50.0
	s    = "50"
	two  = pair{50, 50}
	only = one{50}
	any1 any
)

//go:noinline
func change() int {
	n -= 5
	b -= 5
	f -= 5
	s += "-"
	two.a -= 5
	only.a -= 5
	any1 = n
	return 3
}

func reset() int {
	n, b, f, s, two, only, any1 = 50, 50, 50, "50", pair{50, 50}, one{50}, 50
	return 0
}

func interfaces() {
	fmt.Println(int8(n), n > 45, small(n), int16(n), n, change(), reset())
	fmt.Println(b, -b, change(), reset())
	fmt.Println(byteInside{b}, [1]int8{b}, one{n}, change(), reset())
	fmt.Println(any(int8(n)), any(n), any(pair{n, n}), change(), reset())
	fmt.Println(any1 == int8(n), any1 == n, any(small(n)) == any(small(47+change())), reset())
	var v, w any = int8(n), change()
	reset()
	var x, y any = n, change()
	reset()
	fmt.Println(v, w, x, y)
	fmt.Println([]any{int8(n), n, change()}, struct{ a, b any }{-b, change()}, reset())
	all := append([]any(nil), int8(n), n, change())
	fmt.Println(all, reset())
	m := map[int]int8{1: 50}
	fmt.Println(m[1], -m[1], func() int { m[1]++; return 1 }())
	local := int8(1)
	pointer := &local
	fmt.Println(local, *pointer+0, func() int { *pointer++; return 1 }())
}

func keys() {
	bytes, bools, floats := map[int8]int{}, map[bool]int{}, map[float64]int{}
	bytes[int8(n)] = change()
	bytes[b] = change()
	reset()
	bools[n > 45] = change()
	floats[f] = change()
	floats[f+1] = change()
	fmt.Println(bytes, bools, floats, reset())

	ints, texts, texts1 := map[int]int{}, map[string]int{}, map[named]int{}
	ints[n] += change()
	ints[n+1] = change()
	texts[s+"!"] = change()
	texts1[named{s}] = change()
	fmt.Println(ints, texts, texts1, reset())

	pairs, ones, arrays := map[pair]int{}, map[one]int{}, map[[2]int]int{}
	pairs[two] = change()
	pairs[pair{n, n}] = change()
	ones[only] = change()
	arrays[[2]int{n, n}] += change()
	fmt.Println(pairs, ones, arrays, reset())

	anys := map[any]int{}
	anys[n] = change()
	anys[any1] = change()
	anys[pair{n, n}], anys[s] = change(), change()
	fmt.Println(anys, anys[n]+change(), reset())

	large := map[int][17]int{}
	large[n+1] = [17]int{change()}
	large[n] = [17]int{change()}
	sum := 0
	for k, v := range large {
		sum += k + v[0]
	}
	fmt.Println(len(large), sum)
}

func main() {
	interfaces()
	keys()
}
