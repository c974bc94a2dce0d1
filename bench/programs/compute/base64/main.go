// Base64 and hexadecimal digits taken from constant strings.
package main

import (
	"fmt"

	"example.com/bench/phase"
)

const (
	alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	digits   = "0123456789abcdef"
)

func encode(dst, src []byte) int {
	n := 0
	for len(src) >= 3 {
		v := uint(src[0])<<16 | uint(src[1])<<8 | uint(src[2])
		dst[n] = alphabet[v>>18&63]
		dst[n+1] = alphabet[v>>12&63]
		dst[n+2] = alphabet[v>>6&63]
		dst[n+3] = alphabet[v&63]
		n += 4
		src = src[3:]
	}
	return n
}

func decode(dst, src []byte) int {
	var values [256]byte
	for i := range len(alphabet) {
		values[alphabet[i]] = byte(i)
	}
	n := 0
	for i := 0; i+3 < len(src); i += 4 {
		v := uint(values[src[i]])<<18 | uint(values[src[i+1]])<<12 | uint(values[src[i+2]])<<6 | uint(values[src[i+3]])
		dst[n], dst[n+1], dst[n+2] = byte(v>>16), byte(v>>8), byte(v)
		n += 3
	}
	return n
}

func hex(src []byte) string {
	dst := make([]byte, 0, 2*len(src))
	for _, b := range src {
		dst = append(dst, digits[b>>4], digits[b&15])
	}
	return string(dst)
}

func main() {
	data := make([]byte, 300000)
	for i := range data {
		data[i] = byte(i * i >> 3)
	}
	text, back := make([]byte, 400000), make([]byte, 300000)
	sum := 0
	for rep := 0; rep < phase.Reps; rep++ {
		phase.Begin()
		for range 100 {
			sum += encode(text, data)
		}
		phase.End("encode", rep)
		phase.Begin()
		for range 100 {
			sum += decode(back, text)
		}
		phase.End("decode", rep)
		phase.Begin()
		for range 50 {
			sum += len(hex(data))
		}
		phase.End("hex", rep)
	}
	fmt.Println(sum, string(back) == string(data))
}
