// A line on the terminal while a program is compiled for the first time, which takes a second or two; it goes again before the
// program writes anything. Nothing where stderr is a file, or where it does not take long.
namespace Go2Cs.Cli;

/// <summary>A status line for as long as it lives.</summary>
public sealed class Progress : IDisposable
{
    private const int DelayMilliseconds = 700;

    private readonly TextWriter _terminal;
    private readonly string _text;
    private readonly Timer _timer;
    private readonly Lock _door = new();
    private bool _isShown;
    private bool _isOver;

    /// <summary>Shows a text after a while.</summary>
    public Progress(TextWriter terminal, string text, int delayMilliseconds = DelayMilliseconds)
    {
        _terminal = terminal;
        _text = text;
        _timer = new Timer(_ => Show(), null, delayMilliseconds, Timeout.Infinite);
    }

    /// <summary>The status line of a command; null where stderr is no terminal.</summary>
    public static Progress? OnTerminal(string text) => Console.IsErrorRedirected ? null : new(Console.Error, text);

    /// <summary>Takes the text away.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_door)
        {
            _isOver = true;
            if (_isShown)
            {
                // Spaces are understood by every terminal.
                _terminal.Write($"\r{new string(' ', _text.Length)}\r");
                _terminal.Flush();
            }
        }
    }

    private void Show()
    {
        lock (_door)
        {
            if (!_isOver)
            {
                _isShown = true;
                _terminal.Write(_text);
                _terminal.Flush();
            }
        }
    }
}
