// Package unicode/utf8 as the translator sees it: what GoStd offers of Go's unicode/utf8.
package utf8

const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\U0010FFFF'
	UTFMax    = 4
)

//go2cs:appends
//go2cs:nopanic
func AppendRune(p []byte, r rune) []byte

//go2cs:pure
//go2cs:nopanic
func DecodeLastRune(p []byte) (r rune, size int)

//go2cs:pure
//go2cs:nopanic
func DecodeLastRuneInString(s string) (r rune, size int)

//go2cs:pure
//go2cs:nopanic
func DecodeRune(p []byte) (r rune, size int)

//go2cs:pure
//go2cs:nopanic
func DecodeRuneInString(s string) (r rune, size int)
func EncodeRune(p []byte, r rune) int

//go2cs:pure
//go2cs:nopanic
func FullRune(p []byte) bool

//go2cs:pure
//go2cs:nopanic
func FullRuneInString(s string) bool

//go2cs:pure
//go2cs:nopanic
func RuneCount(p []byte) int

//go2cs:pure
//go2cs:nopanic
func RuneCountInString(s string) (n int)

//go2cs:pure
//go2cs:nopanic
func RuneLen(r rune) int

//go2cs:pure
//go2cs:nopanic
func RuneStart(b byte) bool

//go2cs:pure
//go2cs:nopanic
func Valid(p []byte) bool

//go2cs:pure
//go2cs:nopanic
func ValidRune(r rune) bool

//go2cs:pure
//go2cs:nopanic
func ValidString(s string) bool
