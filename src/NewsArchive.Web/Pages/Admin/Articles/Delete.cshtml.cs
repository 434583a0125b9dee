using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Admin.Articles;

/// <summary>Says what deleting an article will do, and does it with a reason.</summary>
internal sealed partial class DeleteModel(ArchiveDbContext archive, ArticleDeletion deletion, ILogger<DeleteModel> logger) : PageModel
{
    public ArticleToDelete Article { get; private set; } = null!;

    [BindProperty(Name = "reason")]
    [Required(ErrorMessage = "Say why: readers who follow a link to the article are shown the reason.")]
    [StringLength(DeletionOrder.LongestReason, ErrorMessage = "The reason is longer than 1,000 characters. Shorten it.")]
    public string? Reason { get; set; }

    [BindProperty(Name = "keepTitle")]
    public bool KeepTitle { get; set; } = true;

    [BindProperty(Name = "keepOriginal")]
    public bool KeepOriginal { get; set; }

    /// <summary>What is wrong with the form; null when nothing is.</summary>
    public string? Problem => ModelState.Values.SelectMany(value => value.Errors).Select(error => error.ErrorMessage).FirstOrDefault();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        KeepTitle = Request.Form.ContainsKey("keepTitle");
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(Reason))
            return Page();

        var order = new DeletionOrder(id, User.Identity?.Name ?? "", Reason.Trim(), KeepTitle, KeepOriginal);
        if (await deletion.DeleteAsync(order, cancellation))
            LogDeleted(order.DeletedBy, id, Article.Sha256, order.Reason);
        return Redirect(Links.Article(id));
    }

    private async Task<bool> FindAsync(int id, CancellationToken cancellation)
    {
        var found = await archive.Articles.Where(article => article.Id == id)
            .Select(article => new ArticleToDelete(
                article.Id, article.DisplayTitle, article.Language, article.Original.FileName, article.Original.Sha256, article.Quotes.Count,
                archive.Articles.Count(other => other.OriginalId == article.OriginalId) - 1,
                archive.ArticleVersions.Count(version => version.ArticleId != article.Id && archive.ArticleVersions.Any(own => own.ArticleId == article.Id && own.ChainId == version.ChainId))))
            .SingleOrDefaultAsync(cancellation);
        Article = found!;
        return found is not null;
    }

    [LoggerMessage(LogLevel.Warning, "{Account} deleted article {ArticleId} with the original {Sha256}: {Reason}")]
    private partial void LogDeleted(string account, int articleId, string sha256, string reason);
}

/// <param name="OthersOfFile">How many other articles come from the same file.</param>
/// <param name="OtherVersions">How many other versions it has.</param>
internal sealed record ArticleToDelete(int Id, string Title, string? Language, string FileName, string Sha256, int Quotes, int OthersOfFile, int OtherVersions);
