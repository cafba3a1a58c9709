namespace PokCases.Web.Persistence;

/// <summary>Hears that a stream advanced, after the commit. Never waits: telling clients is not on the path of a command.</summary>
internal interface IStreamNotifier
{
    void Advanced(StreamPosition position);
}
