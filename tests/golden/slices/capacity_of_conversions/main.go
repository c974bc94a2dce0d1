package main

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// Slices made of strings, by libraries and by literals: appends to two of them never overwrite each other, as in Go.

func main() {
	base := []byte("path=")
	a := append(base, "one"...)
	b := append(base, "two"...)
	fmt.Println(string(a), string(b), string(base))
	r := []rune("ab")
	p := append(r, 'x')
	q := append(r, 'y')
	fmt.Println(string(p), string(q))
	lit := []int{1, 2, 3}
	x, y := append(lit, 4), append(lit, 5)
	fmt.Println(x, y, cap(lit))
	s3 := lit[:1:2]
	x = append(s3, 20)
	y = append(s3, 30)
	fmt.Println(lit, x, y)
	x = append(lit[:1:1], 40)
	fmt.Println(lit, x, len(lit[:0:0]), cap(lit[1:2:3]))
	f := bytes.Fields([]byte("a b"))
	f0 := append(f[0], "XX"...)
	fmt.Println(string(f0), string(f[0]), string(f[1]))
	parts := bytes.Split([]byte("k=v"), []byte("="))
	k := append(parts[0], '!')
	fmt.Println(string(k), string(parts[1]))
	str := strings.Split("a,b", ",")
	s1, s2 := append(str[:1:1], "z"), append(str[:1], "w")
	fmt.Println(s1, s2, str)
	n := strconv.AppendInt(base[:0:0], 42, 10)
	m := strconv.AppendInt(nil, 7, 2)
	fmt.Println(string(n), string(m), string(base))
	var nilb []byte
	c := append(nilb, base...)
	c[0] = 'P'
	fmt.Println(string(c), string(base), append(nilb, nilb...) == nil, append([]byte{}, nilb...) == nil)
	d := []byte(string(base))
	d[0] = 'Q'
	e := string(base)
	base[0] = 'R'
	fmt.Println(string(d), e, string(base))
	cl := bytes.Clone(base)
	up := bytes.ToUpper(base)
	cl[1], up[1] = '1', '2'
	fmt.Println(string(cl), string(up), string(base))
	empty := []byte("")
	em1, em2 := append(empty, 'a'), append(empty, 'b')
	fmt.Println(string(em1), string(em2), empty == nil, len(empty))
	big := []byte(strings.Repeat("x", 40))
	b1, b2 := append(big, '1'), append(big, '2')
	fmt.Println(b1[40], b2[40])
	utf := []byte("héé")
	u1, u2 := append(utf, "1"...), append(utf, "2"...)
	fmt.Println(string(u1), string(u2), len(utf))
	ru := []rune("héé!")
	ru2 := append(ru[:1], ru[2:]...)
	fmt.Println(string(ru2), string(ru))
	two := make([]int, 2, 10)
	w1, w2 := append(two, 1), append(two, 2)
	fmt.Println(w1[2], w2[2], two[:3])
	del := []int{1, 2, 3, 4}
	del = append(del[:1], del[2:]...)
	fmt.Println(del, del[:4])
	ins := []int{1, 2, 5}
	ins = append(ins[:2], append([]int{3, 4}, ins[2:]...)...)
	fmt.Println(ins)
	self := []int{1, 2}
	self = append(self, self...)
	self = append(self[1:], self[:1]...)
	fmt.Println(self)
	over := []int{1, 2, 3, 4, 5}
	copy(over[1:], over)
	fmt.Println(over, copy(over, over[2:]), over)
	bs := bytes.TrimSpace([]byte("  t  "))
	bs2 := append(bs, 'T')
	fmt.Println(string(bs), string(bs2), len(bs2))
	var sb strings.Builder
	sb.WriteString("built")
	st := sb.String()
	sb.WriteString("more")
	fmt.Println(st, sb.String())
	var buf bytes.Buffer
	buf.WriteString("abc")
	bb := buf.Bytes()
	bb[0] = 'X'
	fmt.Println(buf.String(), string(buf.Next(1)), string(bb))
}
