/* first_frame_minimal.c: the least that shows a window with SDL2: what
 * first_frame.c measures the program against. It spares SDL the search for a
 * graphics card, as the program does; without that hint it would be far slower. */
#include <SDL.h>

int main(int count, char **arguments)
{
    (void)count;
    (void)arguments;
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return 1;
    SDL_Window *window = SDL_CreateWindow("minimal", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                                          1280, 720, SDL_WINDOW_RESIZABLE);
    SDL_Renderer *renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    if (renderer == NULL)
        return 1;
    SDL_SetRenderDrawColor(renderer, 245, 242, 235, 255);
    SDL_RenderClear(renderer);
    SDL_RenderPresent(renderer);
    SDL_DestroyRenderer(renderer);
    SDL_DestroyWindow(window);
    SDL_Quit();
    return 0;
}
