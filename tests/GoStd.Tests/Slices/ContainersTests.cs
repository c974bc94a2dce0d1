// Packages container/list and container/ring.
using GoRuntime;

namespace GoStd.Tests.Collections;

public class ContainersTests
{
    [Fact]
    public void List_PushMoveRemove_KeepsOrder()
    {
        var l = list.New();
        var one = l.PushBack(1L);
        var two = l.PushBack(2L);
        l.PushFront(0L);
        l.InsertAfter(15L, one);
        l.MoveToFront(two);
        Assert.Equal([2, 0, 1, 15], Values(l));
        Assert.Equal(1L, l.Remove(one));
        Assert.Null(one.Next());
        Assert.Null(l.InsertBefore(9L, one));
        Assert.Equal(3, l.Len());
        l.PushBackList(l);
        Assert.Equal([2, 0, 15, 2, 0, 15], Values(l));
        Assert.Null(l.Back()!.Next());
        Assert.Equal(0, new Ptr<list.List>().Len());
    }

    [Fact]
    public void List_ElementOfAnotherList_IsLeftAlone()
    {
        var (a, b) = (list.New(), list.New());
        var e = a.PushBack(1L);
        b.PushBack(2L);
        Assert.Equal(1L, b.Remove(e));
        b.MoveToFront(e);
        Assert.Equal((1L, 1L), (a.Len(), b.Len()));
    }

    [Fact]
    public void Ring_LinkAndUnlink_AsGo()
    {
        var r = ring.New(4)!;
        for (var i = 0L; i < 4; i++, r = r.Next())
            r.Value.Value = i;
        var cut = r.Unlink(2);
        Assert.Equal([0, 3], Values(r));
        Assert.Equal([1, 2], Values(cut));
        Assert.Equal([0, 1, 2, 3], Values(r.Link(cut).Prev().Move(-2)));
        Assert.Equal(0, ring.New(0).Len());
        Assert.Equal(1, new Ptr<ring.Ring>().Len());
    }

    private static List<long> Values(Ptr<list.List> l)
    {
        var result = new List<long>();
        for (var e = l.Front(); e is not null; e = e.Next())
            result.Add((long)e.Value.Value!);
        return result;
    }

    private static List<long> Values(Ptr<ring.Ring>? r)
    {
        var result = new List<long>();
        r.Do(v => result.Add((long)v!));
        return result;
    }
}
