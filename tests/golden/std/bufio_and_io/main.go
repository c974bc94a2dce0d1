package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type upper struct{ r io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	copy(p, strings.ToUpper(string(p[:n])))
	return n, err
}

type counting struct{ n int }

func (c *counting) Write(p []byte) (int, error) {
	c.n += len(p)
	return len(p), nil
}

func main() {
	scanner := bufio.NewScanner(strings.NewReader("first line\nsecond\n\nlast"))
	for i := 1; scanner.Scan(); i++ {
		fmt.Printf("%d %q\n", i, scanner.Text())
	}
	fmt.Println(scanner.Err())
	words := bufio.NewScanner(strings.NewReader(" a bb  ccc "))
	words.Split(bufio.ScanWords)
	for words.Scan() {
		fmt.Print(words.Text(), ";")
	}
	fmt.Println()
	data, err := io.ReadAll(upper{strings.NewReader("shout")})
	fmt.Println(string(data), err)
	r := bufio.NewReader(strings.NewReader("one\ntwo"))
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	line, err = r.ReadString('\n')
	fmt.Printf("%q %v %v\n", line, err, errors.Is(err, io.EOF))
	var c counting
	n, err := io.Copy(&c, io.LimitReader(strings.NewReader("0123456789"), 4))
	fmt.Println(n, err, c.n)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	fmt.Fprintf(w, "buffered %d\n", w.Buffered())
	fmt.Fprintln(io.MultiWriter(w, &c), "twice")
	fmt.Fprintln(w, c.n)
	input := bufio.NewScanner(os.Stdin)
	fmt.Fprintln(w, "stdin has more:", input.Scan())
}
