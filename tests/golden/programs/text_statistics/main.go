// Word counts, readers and writers around each other, an encoder.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

const sample = `The quick brown fox — jumps over the lazy dog.
The dog sleeps; the FOX runs! Crème brûlée & 日本語 text.

"To be, or not to be": that is the question...`

type WordCount struct {
	Word  string
	Count int
	Lines []int
}

type byCount []WordCount

func (b byCount) Len() int      { return len(b) }
func (b byCount) Swap(i, j int) { b[i], b[j] = b[j], b[i] }
func (b byCount) Less(i, j int) bool {
	if b[i].Count == b[j].Count {
		return b[i].Word < b[j].Word
	}
	return b[i].Count > b[j].Count
}

type Stats struct {
	Lines, Words, Runes, Bytes int
	Longest                    string
	Freq                       map[string]*WordCount
	Classes                    [4]int
}

func analyse(r io.Reader) (st Stats, err error) {
	st.Freq = map[string]*WordCount{}
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		line := sc.Text()
		st.Lines++
		st.Bytes += len(line) + 1
		st.Runes += utf8.RuneCountInString(line)
		words := strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
		for _, w := range words {
			if utf8.RuneCountInString(w) > utf8.RuneCountInString(st.Longest) {
				st.Longest = w
			}
			key := strings.ToLower(w)
			wc, ok := st.Freq[key]
			if !ok {
				wc = &WordCount{Word: key}
				st.Freq[key] = wc
			}
			wc.Count++
			if n := len(wc.Lines); n == 0 || wc.Lines[n-1] != st.Lines {
				wc.Lines = append(wc.Lines, st.Lines)
			}
		}
		st.Words += len(words)
		for _, r := range line {
			switch {
			case unicode.IsUpper(r):
				st.Classes[0]++
			case unicode.IsLower(r):
				st.Classes[1]++
			case unicode.IsPunct(r):
				st.Classes[2]++
			default:
				st.Classes[3]++
			}
		}
	}
	return st, sc.Err()
}

type rot13 struct{ r io.Reader }

func (r rot13) Read(p []byte) (n int, err error) {
	n, err = r.r.Read(p)
	for i, c := range p[:n] {
		switch {
		case c >= 'a' && c <= 'z':
			p[i] = 'a' + (c-'a'+13)%26
		case 'A' <= c && c <= 'Z':
			p[i] = 'A' + (c-'A'+13)%26
		}
	}
	return
}

type countingWriter struct {
	io.Writer
	n int64
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.Writer.Write(p)
	c.n += int64(n)
	return n, err
}

type flaky struct{ left int }

func (f *flaky) Read(p []byte) (int, error) {
	if f.left == 0 {
		return 0, errors.New("connection lost")
	}
	f.left--
	return copy(p, "data\n"), nil
}

func encode(v any) string {
	var b strings.Builder
	var enc func(v any, depth int)
	enc = func(v any, depth int) {
		switch x := v.(type) {
		case nil:
			b.WriteString("null")
		case string:
			fmt.Fprintf(&b, "%q", x)
		case int, float64, bool:
			fmt.Fprint(&b, x)
		case []any:
			b.WriteByte('[')
			for i, e := range x {
				if i > 0 {
					b.WriteByte(',')
				}
				enc(e, depth+1)
			}
			b.WriteByte(']')
		case map[string]any:
			keys := make([]string, 0, len(x))
			for k := range x {
				keys = append(keys, k)
			}
			sort.Strings(keys)
			b.WriteString("{")
			for i, k := range keys {
				if i > 0 {
					b.WriteString(",")
				}
				b.WriteString("\n" + strings.Repeat("  ", depth+1))
				enc(k, 0)
				b.WriteString(": ")
				enc(x[k], depth+1)
			}
			b.WriteString("\n" + strings.Repeat("  ", depth) + "}")
		case fmt.Stringer:
			enc(x.String(), depth)
		default:
			panic(fmt.Sprintf("cannot encode %T", x))
		}
	}
	enc(v, 0)
	return b.String()
}

func main() {
	st, err := analyse(strings.NewReader(sample))
	fmt.Println(st.Lines, st.Words, st.Runes, st.Bytes, st.Longest, st.Classes, err)
	var list byCount
	for _, wc := range st.Freq {
		list = append(list, *wc)
	}
	sort.Sort(list)
	for _, wc := range list[:5] {
		fmt.Printf("%-8s %d %v\n", wc.Word, wc.Count, wc.Lines)
	}
	fmt.Printf("%+v\n", list[5])
	cw := &countingWriter{Writer: os.Stdout}
	n, err := io.Copy(cw, rot13{strings.NewReader("Hello, Jbeyq!\n")})
	fmt.Println(n, err, cw.n)
	tee := io.TeeReader(io.LimitReader(strings.NewReader("abcdefgh"), 5), &bytes.Buffer{})
	all, _ := io.ReadAll(tee)
	fmt.Printf("%s %q\n", all, bytes.ToUpper(all))
	if _, err := analyse(&flaky{2}); err != nil {
		fmt.Println("error:", err)
	}
	var mw bytes.Buffer
	w := io.MultiWriter(&mw, cw)
	fmt.Fprintf(w, "%08.3f|%+d|%x|%X|%o|%b|%e|%10s|%-10s|%t|%c|%U\n", 3.14159, 5, "hi", []byte{1, 171}, 8, 5, 12345.678, "r", "l", true, 'é', '日')
	fmt.Print(mw.String())
	fmt.Println(encode(map[string]any{"b": []any{1, 2.5, nil, "x\ty"}, "a": map[string]any{"t": true}, "s": st.Freq["the"].Count}))
	func() {
		defer func() { fmt.Println(recover()) }()
		encode([]any{struct{}{}})
	}()
	r := bufio.NewReader(strings.NewReader("line one\nline two\nlast"))
	for {
		line, err := r.ReadString('\n')
		fmt.Printf("%q %v\n", line, err)
		if errors.Is(err, io.EOF) {
			break
		}
	}
	var a, b int
	var s string
	k, err := fmt.Sscanf("12 abc 7", "%d %s %d", &a, &s, &b)
	fmt.Println(k, err, a, s, b)
	pr, pw := io.Pipe()
	go func() {
		defer pw.Close()
		fmt.Fprint(pw, "through the pipe")
	}()
	got, err := io.ReadAll(pr)
	fmt.Println(string(got), err)
	fmt.Println(strings.NewReplacer("a", "1", "b", "2").Replace("abcab"), strings.Title("go is fun"), strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToUpper(r)
	}, "a1b2"))
}
