namespace PokCases.Web.Accountability.Sealing;

/// <summary>Checkpoints one after the other, with an empty line between them: what a witness keeps.</summary>
internal static class NoteList
{
    /// <summary>Cuts a text into notes. What stands after the last whole one is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">How many of its characters were whole notes.</param>
    public static List<string> Split(string text, out int whole)
    {
        List<string> notes = [];
        var (start, line) = (0, 0);
        whole = 0;
        while (text.IndexOf('\n', line) is >= 0 and var end)
        {
            if (CheckpointNote.IsEnd(text[line..end]))
            {
                notes.Add(text[start..(end + 1)]);
                start = whole = end + 1;
            }
            else if (line == start && end == line)
            {
                // An empty line before a note.
                start = whole = end + 1;
            }

            line = end + 1;
        }

        return notes;
    }

    /// <summary>The text of several.</summary>
    public static string Join(IEnumerable<string> notes) => string.Concat(notes.Select(n => n + "\n"));
}
