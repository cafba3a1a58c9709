using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk;

public sealed class MatterDocumentOnPostgres(TestHost<OnPostgres> host) : MatterDocumentTests<OnPostgres>(host);
