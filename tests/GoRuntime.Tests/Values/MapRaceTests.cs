// Racing use of a map is Go's fatal error. The race is played by a key that uses the map while the map looks at it.

namespace GoRuntime.Tests.Values;

[Collection("FatalError")]
public class MapRaceTests
{
    [Theory]
    [InlineData("set", "set", "concurrent map writes")]
    [InlineData("delete", "set", "concurrent map writes")]
    [InlineData("set", "clear", "concurrent map writes")]
    [InlineData("set", "get", "concurrent map read and map write")]
    [InlineData("delete", "range", "concurrent map iteration and map write")]
    public void Map_UsedWhileWritten_IsFatal(string first, string second, string text)
    {
        var said = new List<string>();
        var m = new Map<Meddler, long>();
        m.Set(new Meddler(null), 1);
        var before = FatalError.Handler;
        FatalError.Handler = said.Add;
        try
        {
            Assert.Throws<FatalError>(() => Use(m, first, new Meddler(() => Use(m, second, new Meddler(null)))));
        }
        finally
        {
            FatalError.Handler = before;
        }
        Assert.Equal([text], said);
    }

    private static void Use(Map<Meddler, long> m, string how, Meddler key)
    {
        switch (how)
        {
            case "set":
                m.Set(key, 2);
                break;
            case "delete":
                m.Delete(key);
                break;
            case "clear":
                m.Clear();
                break;
            case "get":
                m.Lookup(key);
                break;
            default:
                foreach (var _ in m)
                {
                    continue;
                }
                break;
        }
    }

    private readonly struct Meddler(Action? whenCompared) : IEquatable<Meddler>
    {
        private readonly Action? _whenCompared = whenCompared;

        public bool Equals(Meddler other)
        {
            _whenCompared?.Invoke();
            other._whenCompared?.Invoke();
            return true;
        }

        public override bool Equals(object? obj) => obj is Meddler other && Equals(other);

        public override int GetHashCode() => 1;
    }
}
