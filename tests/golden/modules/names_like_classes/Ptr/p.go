package Ptr

func New() int { return 42 }

type Element struct{ Field int }

func (e *Element) Inc() *int { e.Field++; return &e.Field }
