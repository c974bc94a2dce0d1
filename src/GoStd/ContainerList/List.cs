// Package container/list: a doubly linked list, closed to a ring through a sentinel that the list owns.
using GoRuntime;

namespace GoStd;

/// <summary>Go's package <c>container/list</c>. Go: container/list/list.go</summary>
public static partial class list
{
    /// <summary>An empty list.</summary>
    public static List New() => new();

    /// <summary>An element of a list.</summary>
    [GoType("*list.Element", Path = "container/list")]
    public sealed class Element
    {
        internal Element? next;
        internal Element? previous;
        internal List? list;

        /// <summary>What is stored.</summary>
        public object? Value;

        /// <summary>The next element, or nil.</summary>
        public Element? Next() => list is null || next == list.sentinel ? null : next;

        /// <summary>The element before, or nil.</summary>
        public Element? Prev() => list is null || previous == list.sentinel ? null : previous;
    }

    /// <summary>A doubly linked list; empty at first.</summary>
    [GoType("*list.List", Path = "container/list")]
    public sealed class List
    {
        internal readonly Element sentinel = new();
        private long _length;

        public List() => Init();

        /// <summary>Empties the list. Elements removed so still name it, as in Go.</summary>
        public List Init()
        {
            sentinel.next = sentinel.previous = sentinel;
            _length = 0;
            return this;
        }

        /// <summary>Number of elements.</summary>
        public long Len() => _length;

        /// <summary>The first element, or nil.</summary>
        public Element? Front() => _length == 0 ? null : sentinel.next;

        /// <summary>The last element, or nil.</summary>
        public Element? Back() => _length == 0 ? null : sentinel.previous;

        /// <summary>Removes e if it is in the list; returns its value.</summary>
        public object? Remove(Element e)
        {
            if (e.list == this)
            {
                Unlink(e);
                e.next = e.previous = null;
                e.list = null;
                _length--;
            }
            return e.Value;
        }

        /// <summary>Adds a new first element.</summary>
        public Element PushFront(object? v) => Add(v, sentinel);

        /// <summary>Adds a new last element.</summary>
        public Element PushBack(object? v) => Add(v, sentinel.previous!);

        /// <summary>Adds a new element before mark; nil if mark is in another list.</summary>
        public Element? InsertBefore(object? v, Element mark) => mark.list == this ? Add(v, mark.previous!) : null;

        /// <summary>Adds a new element after mark; nil if mark is in another list.</summary>
        public Element? InsertAfter(object? v, Element mark) => mark.list == this ? Add(v, mark) : null;

        /// <summary>Moves e to the front, if it is in the list.</summary>
        public void MoveToFront(Element e)
        {
            if (e.list == this && sentinel.next != e)
                Move(e, sentinel);
        }

        /// <summary>Moves e to the back, if it is in the list.</summary>
        public void MoveToBack(Element e)
        {
            if (e.list == this && sentinel.previous != e)
                Move(e, sentinel.previous!);
        }

        /// <summary>Moves e before mark, if both are in the list.</summary>
        public void MoveBefore(Element e, Element mark)
        {
            if (e.list == this && e != mark && mark.list == this)
                Move(e, mark.previous!);
        }

        /// <summary>Moves e after mark, if both are in the list.</summary>
        public void MoveAfter(Element e, Element mark)
        {
            if (e.list == this && e != mark && mark.list == this)
                Move(e, mark);
        }

        /// <summary>Adds copies of other's elements at the back; other may be this list.</summary>
        public void PushBackList(List other)
        {
            var e = other.Front();
            for (var n = other.Len(); n > 0; n--, e = e.Next())
                PushBack(e!.Value);
        }

        /// <summary>Adds copies of other's elements at the front; other may be this list.</summary>
        public void PushFrontList(List other)
        {
            var e = other.Back();
            for (var n = other.Len(); n > 0; n--, e = e.Prev())
                PushFront(e!.Value);
        }

        private Element Add(object? v, Element after)
        {
            var e = new Element { Value = v, list = this };
            Link(e, after);
            _length++;
            return e;
        }

        private static void Move(Element e, Element after)
        {
            if (e == after)
                return;
            Unlink(e);
            Link(e, after);
        }

        private static void Link(Element e, Element after)
        {
            e.previous = after;
            e.next = after.next;
            after.next!.previous = e;
            after.next = e;
        }

        private static void Unlink(Element e)
        {
            e.previous!.next = e.next;
            e.next!.previous = e.previous;
        }
    }
}
