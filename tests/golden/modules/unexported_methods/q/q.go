package q

type T struct{ Y string }

func (t *T) m() string     { return "q.m " + t.Y }
func (t *T) Other() string { return t.m() }

type I interface{ m() string }

func Call(i I) string { return i.m() }
func Is(x any) bool   { _, ok := x.(I); return ok }
