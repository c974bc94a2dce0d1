package vm

import (
	"fmt"
	"unicode/utf8"

	"example.com/quarry/internal/errs"
	"example.com/quarry/lang/object"
)

// position makes an index that may count from the end one that counts from the beginning.
func position(i object.Value, length int) (int, error) {
	n, ok := i.(object.Int)
	if !ok {
		return 0, errs.E("index", errs.Invalid, "a "+i.Type()+" is no index")
	}
	at := int(n)
	if at < 0 {
		at += length
	}
	if at < 0 || at >= length {
		return 0, errs.E("index", errs.NotFound, fmt.Sprintf("%d is out of range of %d", n, length))
	}
	return at, nil
}

// span makes a range one of places within a length.
func span(r *object.Range, length int) (low, high int) {
	clamp := func(n int64) int {
		if n < 0 {
			n += int64(length)
		}
		return int(max(0, min(n, int64(length))))
	}
	low, high = clamp(r.Low), clamp(r.High)
	return low, max(low, high)
}

func getIndex(x, i object.Value) (object.Value, error) {
	switch x := x.(type) {
	case *object.List:
		if r, ok := i.(*object.Range); ok {
			low, high := span(r, len(x.Items))
			return &object.List{Items: append([]object.Value{}, x.Items[low:high]...)}, nil
		}
		at, err := position(i, len(x.Items))
		if err != nil {
			return nil, err
		}
		return x.Items[at], nil
	case object.String:
		runes := []rune(string(x))
		if r, ok := i.(*object.Range); ok {
			low, high := span(r, len(runes))
			return object.String(runes[low:high]), nil
		}
		at, err := position(i, len(runes))
		if err != nil {
			return nil, err
		}
		return object.String(runes[at]), nil
	case *object.Map:
		return x.Get(i)
	}
	return nil, errs.E("index", errs.Invalid, "a "+x.Type()+" has no elements")
}

func setIndex(x, i, v object.Value) error {
	switch x := x.(type) {
	case *object.List:
		at, err := position(i, len(x.Items))
		if err != nil {
			return err
		}
		x.Items[at] = v
		return nil
	case *object.Map:
		return x.Set(i, v)
	}
	return errs.E("index", errs.Invalid, "cannot change a "+x.Type())
}

// An iterator is on the stack while a for runs.
type iterator struct {
	next func() (k, v object.Value, ok bool)
}

func (*iterator) Type() string { return "iterator" }
func (*iterator) Show() string { return "<iterator>" }

func newIterator(over object.Value) (*iterator, error) {
	i := 0
	switch x := over.(type) {
	case *object.List:
		return &iterator{func() (k, v object.Value, ok bool) {
			if i >= len(x.Items) {
				return nil, nil, false
			}
			k, v = object.Int(i), x.Items[i]
			i++
			return k, v, true
		}}, nil
	case *object.Range:
		return &iterator{func() (k, v object.Value, ok bool) {
			if int64(i) >= x.Len() {
				return nil, nil, false
			}
			k, v = object.Int(i), object.Int(x.Low+int64(i))
			i++
			return k, v, true
		}}, nil
	case object.String:
		rest := string(x)
		return &iterator{func() (k, v object.Value, ok bool) {
			if rest == "" {
				return nil, nil, false
			}
			_, size := utf8.DecodeRuneInString(rest)
			k, v = object.Int(i), object.String(rest[:size])
			rest = rest[size:]
			i++
			return k, v, true
		}}, nil
	case *object.Map:
		// The entries as they are now: the loop may change the map.
		var pairs [][2]object.Value
		for k, v := range x.All() {
			pairs = append(pairs, [2]object.Value{k, v})
		}
		return &iterator{func() (k, v object.Value, ok bool) {
			if i >= len(pairs) {
				return nil, nil, false
			}
			i++
			return pairs[i-1][0], pairs[i-1][1], true
		}}, nil
	}
	return nil, errs.E("for", errs.Invalid, "cannot go over a "+over.Type())
}
