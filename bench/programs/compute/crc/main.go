// A checksum by a table, byte by byte.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

var table [256]uint32

func init() {
	for i := range table {
		c := uint32(i)
		for j := 0; j < 8; j++ {
			if c&1 == 1 {
				c = c>>1 ^ 0xedb88320
			} else {
				c >>= 1
			}
		}
		table[i] = c
	}
}

func crc32(crc uint32, p []byte) uint32 {
	crc = ^crc
	for _, b := range p {
		crc = table[byte(crc)^b] ^ crc>>8
	}
	return ^crc
}

func adler(p []byte) uint32 {
	a, b := uint32(1), uint32(0)
	for _, c := range p {
		a = (a + uint32(c)) % 65521
		b = (b + a) % 65521
	}
	return b<<16 | a
}

func fnv(p []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range p {
		h ^= uint64(c)
		h *= 1099511628211
	}
	return h
}

func main() {
	data := make([]byte, 1<<20)
	for i := range data {
		data[i] = byte(i*i + i>>3)
	}
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		c := uint32(0)
		for i := 0; i < 80; i++ {
			c = crc32(c, data)
		}
		phase.End("crc32", rep)
		phase.Begin()
		a := uint32(0)
		for i := 0; i < 20; i++ {
			a ^= adler(data[i:])
		}
		phase.End("adler", rep)
		phase.Begin()
		f := uint64(0)
		for i := 0; i < 100; i++ {
			f ^= fnv(data[i:])
		}
		phase.End("fnv", rep)
		fmt.Println(c, a, f)
	}
}
