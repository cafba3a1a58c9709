using PokCases.Domain;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Law;

/// <summary>Reads the fields of a form one by one and remembers which one could not be read, so that what is wrong is said beside it.</summary>
internal sealed class TypedFields(IFormCollection form)
{
    /// <summary>The field that is being read; null between fields.</summary>
    public string? At { get; private set; }

    public IFormCollection Form => form;

    /// <summary>The version that the form was made with.</summary>
    public int Seen => form.Version("versie");

    public DateOnly Day(string name) => Read(name, form.Day);

    public DateOnly? OptionalDay(string name) => Read(name, form.OptionalDay);

    public T Choice<T>(string name)
        where T : struct, Enum => Read(name, form.Choice<T>);

    public T? OptionalChoice<T>(string name)
        where T : struct, Enum => Read(name, form.OptionalChoice<T>);

    public int? OptionalNumber(string name) => Read(name, n => form.Text(n).Length == 0 ? (int?)null : form.Number(n));

    public long? OptionalCents(string name) => Read(name, n => form.Text(n).Length == 0 ? (long?)null : form.Cents(n));

    public bool Ticked(string name) => form.Ticked(name);

    /// <summary>A text, no longer than the rule allows; throws <c>text-too-long</c>.</summary>
    public string Text(string name, int longest = Texts.Line) => Read(name, n => Texts.Optional(form.Text(n), longest));

    /// <summary>A text that must be there; throws <c>text-missing</c>.</summary>
    public string Required(string name, int longest = Texts.Line) => Read(name, n => Texts.Required(form.Text(n), longest));

    private T Read<T>(string name, Func<string, T> read)
    {
        At = name;
        var value = read(name);
        At = null;
        return value;
    }
}
