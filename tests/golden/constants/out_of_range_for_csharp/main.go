package main

import (
	"fmt"
	"math"
)

// Constant operands of every width, complement and clearing, defined and narrow types: legal Go that C# may call out of range.

const m = 4
const big = 1 << 40
const huge = 1 << 100

type flags uint8
type small int8
type word uintptr
type h struct {
	f uint8
	i int16
	w word
}

const (
	fa flags = 1 << iota
	fb
	fc
	mask = fa | fc
)

type chunk struct{ flags }

func (f *flags) set(b flags)     { *f |= b }
func (f *flags) clear(b flags)   { *f &^= b }
func (f flags) has(b flags) bool { return f&b != 0 }
func (c *chunk) alloc()          { c.set(fa); c.flags ^= fb; c.flags++ }

func main() {
	var a uint8 = 7
	var b uint16 = 0xffff
	var c uint32 = 0xffff
	var d uint64 = 0xffff
	var e int8 = 7
	var f uint = 7
	var g uintptr = 7
	fmt.Println(a&^m, b&^m, c&^m, d&^m, e&^m, f&^m, g&^m, a^m, ^a, ^b, ^c, ^d, ^e)
	a &^= m
	b &^= m
	c &^= m
	d &^= m
	e &^= m
	f &^= m
	g &^= m
	fmt.Println(a, b, c, d, e, f, g)
	a |= 0x80
	a ^= 0xff
	e |= -128
	e ^= 0x7f
	b <<= 3
	b += 0xfff0
	c -= 0xffffffff
	d *= 0xffffffffffffffff
	fmt.Println(a, b, c, d, e)
	x := &h{7, -5, 9}
	x.f &^= m
	x.f -= 200
	x.i *= 30000
	x.i >>= 2
	x.w <<= 60
	x.w |= 1
	x.w++
	fmt.Println(*x)
	var fl flags
	fl.set(mask)
	fl.clear(fa)
	fl |= fb
	fl &^= fc
	fl = ^fl
	fmt.Println(fl, fl.has(fa), ^mask&0xf, mask&^fa, -fl, fl<<1, fl>>7, fl+200)
	ch := chunk{}
	ch.alloc()
	fmt.Println(ch.flags, ch)
	var s small = 127
	s++
	fmt.Println(s, -s, s-1, s*s, s/-1, s%3, s<<1, s>>1, ^s, small(-128)/s)
	s += 100
	s <<= 2
	fmt.Println(s, min(s, 5), max(s, -100, 3), min(fl, 3), max(fb, fc), min(word(2), x.w))
	ms := map[string]uint8{"k": 255}
	ms["k"]++
	ms["j"]--
	ms["j"] >>= 3
	ms["k"] |= 0xf0
	fmt.Println(ms)
	mi := map[int8]int16{1: 32767}
	mi[1]++
	mi[-128] -= 32767
	mi[-128] *= 3
	fmt.Println(mi)
	mf := map[flags]small{fa: 1}
	mf[fa] <<= 7
	mf[fb]--
	fmt.Println(mf)
	arr := [3]int8{127, -128, 5}
	arr[0]++
	arr[1]--
	arr[2] <<= 6
	sl := arr[:]
	sl[2] += 100
	fmt.Println(arr, sl[0]+sl[1])
	fmt.Println(uint32(math.MaxUint32), uint64(math.MaxUint64), int64(math.MinInt64), huge>>98, big, uint8(huge>>93), -1<<63)
	var i64 int64 = math.MinInt64
	fmt.Println(i64/-1, i64%-1, -i64, i64-1, i64*-1, uint64(i64), int32(i64>>31), i64>>63)
	var i32 int32 = math.MinInt32
	fmt.Println(i32/-1, i32%-1, -i32, i32-1, uint32(i32), i32>>31, i32<<1)
	var u32 uint32 = 1
	fmt.Println(-u32, u32-2, u32<<31, u32<<32>>1, ^u32>>1, u32*0xffffffff)
	const c8 = 'a' + 1
	var r rune = c8
	var by byte = c8 - 'a'
	fmt.Println(r, by, string(rune(c8)), byte('a')+by, 'a'*2.0, 1/2*3.0, 7/2.0, 1<<3.0)
	var fl32 float32 = 1 << 24
	fmt.Println(fl32+1, float32(0.1), float64(float32(0.1)), 0.1+0.2, 1e100, 5e-324, math.MaxFloat64)
	const zero = 0.0
	fmt.Println(1/(zero+math.Inf(1)), -zero, 0x1p-2, 0b101, 0o17, 1_000_000, 0xFFFF_FFFF)
	var sh uint = 70
	fmt.Println(1<<sh>>sh, int8(1)<<sh, uint64(1)<<(sh-7), int64(-1)>>sh, uint8(200)>>sh, -8>>1, 1<<(sh&7))
	var w word = 1
	fmt.Println(w<<63>>62, w<<sh, ^w>>60, w-2 > 5, uint(w)<<3)
	k := 5
	fmt.Println(k&^-1, k|^0, k^-1, k&-k, -k&0xff, +k, - -k, ^-k)
	fmt.Println(len("héllo"), len([10]int{}), cap([3]int{}), real(2i*2i), imag(1+2i), 3i*3i == -9)
}
