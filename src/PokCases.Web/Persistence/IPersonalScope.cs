namespace PokCases.Web.Persistence;

/// <summary>What lets a context load personal data: an open scope that will be, or is being, logged.</summary>
internal interface IPersonalScope
{
    /// <summary>Called before a command that touches personal tables; throws when the scope is not open.</summary>
    void NotePersonalRead();
}
