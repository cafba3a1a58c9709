using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Documents;

/// <summary>Adds a document whose content is stored already to a case, inside the command that does it: it is of the organisation of who adds it.</summary>
internal static class KeepDocument
{
    /// <summary>Its id.</summary>
    public static Guid Add(Writing w, Case about, TakenDocument taken)
    {
        var added = new CaseDocument(Guid.CreateVersion7(), about.Id, w.Caller.OrganisationId, w.Caller.PersonId, taken.FileName, taken.Kind, taken.Size, taken.Sha256, taken.StoredAs, w.Now);
        w.Db.Documents.Add(added);
        w.About(added.Id);
        w.Note(about.Id, CaseEventKind.DocumentAdded, taken.Kind.ToString(), subject: added.Id);
        w.Advance(about.Id, DocumentElements.Documents);
        taken.IsNamed = true;
        return added.Id;
    }
}
