package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"42", "-7", "+5", "", "abc", "1.5", "9223372036854775808", "0x10", " 1"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 2), strconv.FormatInt(-255, 16), strconv.FormatUint(1<<63, 36))
	i, err := strconv.ParseInt("7f", 16, 8)
	fmt.Println(i, err)
	i, err = strconv.ParseInt("300", 10, 8)
	fmt.Println(i, err)
	i, err = strconv.ParseInt("0b101", 0, 64)
	fmt.Println(i, err)
	u, err := strconv.ParseUint("-1", 10, 64)
	fmt.Println(u, err)
	for _, s := range []string{"3.14", "1e10", "inf", "NaN", ".5", "x", "1e999", "0x1p-2"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	b, err := strconv.ParseBool("true")
	fmt.Println(b, err)
	_, err = strconv.ParseBool("maybe")
	fmt.Println(err)
	fmt.Println(strconv.Quote("tab\t\"q\" é \x01"), strconv.QuoteToASCII("é"), strconv.FormatBool(false))
	q, err := strconv.Unquote(`"a\nb"`)
	fmt.Printf("%q %v\n", q, err)
	fmt.Println(strconv.FormatFloat(1.0/3, 'f', 4, 64), strconv.FormatFloat(1e21, 'g', -1, 64), strconv.FormatFloat(2.5, 'e', 3, 32))
	fmt.Println(string(strconv.AppendInt([]byte("n="), 5, 10)))
}
